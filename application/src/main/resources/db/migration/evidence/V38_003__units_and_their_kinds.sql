-- Units as the evidence views show them: of what kind each is, so that answers can be told apart by it.
CREATE VIEW evidence_view.unit AS
SELECT number, kind AS unit_kind FROM roster.unit;
