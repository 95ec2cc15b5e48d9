-- What acts write here is bound to their entries in the ledger (docs/ledger.md); signing in is no act.
SELECT ledger.bind('shell.account', unbound => '{last_sign_in}');
