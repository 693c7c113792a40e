window.ownRan = (window.ownRan || 0) + 1;
