-- The refusal or the expiry after a grant names its consent id only as what stood before.
create index if not exists ledger_by_previous_consent on ledger ((event #>> '{data,previous,consentId}')) where event #>> '{data,previous,consentId}' is not null;
