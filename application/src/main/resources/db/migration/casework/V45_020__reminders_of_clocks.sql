-- Reminders (催办): that a clock of a case will soon run out, runs out today, or ran out without the act. The office whose turn it is
-- owes the act, not a person. Made by the product itself, also for days on which it was out of service; nothing is sent anywhere.
CREATE TABLE casework.reminder (
    id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    case_number text NOT NULL REFERENCES casework.case_file,
    clock       text NOT NULL, -- its id in the drawing
    task        text NOT NULL, -- the act that is owed
    organ       text NOT NULL, -- code of the organ in the pack
    office      text NOT NULL, -- of the procedure, such as DECIDING_ORGAN
    due_on      date NOT NULL,
    kind        text NOT NULL CHECK (kind IN ('SOON', 'TODAY', 'OVERDUE')),
    round       int NOT NULL CHECK (round >= 0), -- what is overdue is reminded of again and again
    came_on     date NOT NULL, -- the day on which it came up
    made_on     date NOT NULL CHECK (made_on >= came_on), -- later when the product was out of service that day
    made_at     timestamptz NOT NULL,
    answered    int, -- how many entries the case had when the clock ran no more, or had another last day
    UNIQUE (case_number, clock, due_on, kind, round),
    CHECK (round = 0 OR kind = 'OVERDUE')
);
CREATE INDEX ON casework.reminder (office) WHERE answered IS NULL;

-- Who noted a reminder, each for himself.
CREATE TABLE casework.reminder_noted (
    reminder bigint REFERENCES casework.reminder,
    account  text,
    noted_at timestamptz NOT NULL,
    PRIMARY KEY (reminder, account)
);

SELECT ledger.bind('casework.reminder');
SELECT ledger.bind('casework.reminder_noted');
