-- Which handling a case's decision is, so that one opens from the other; decisions of the past are cases too, each once.
ALTER TABLE casework.case_file ADD COLUMN handling text UNIQUE;
SELECT ledger.bind('casework.case_file');
