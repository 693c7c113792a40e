ran.push('own');
