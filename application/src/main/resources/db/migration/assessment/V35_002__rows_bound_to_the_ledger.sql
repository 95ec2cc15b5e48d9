-- What acts write here is bound to their entries in the ledger (docs/ledger.md).
SELECT ledger.bind('assessment.appraisal');
SELECT ledger.bind('assessment.grade');
SELECT ledger.bind('assessment.ranking');
SELECT ledger.bind('assessment.deliberation');
SELECT ledger.bind('assessment.target');
SELECT ledger.bind('assessment.veto');
SELECT ledger.bind('assessment.absence');
SELECT ledger.bind('assessment.team_grade');
SELECT ledger.bind('assessment.dissection');
