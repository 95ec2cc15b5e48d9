-- The figures of 2003-01-01 to 2005-12-31 counted a second time, in other words: straight from the registers, by their
-- year, with the sources as handlings list them. One statement a figure, under its key.

-- inspection.count.2003
SELECT count(*) FROM inspection.inspection WHERE extract(year FROM held_on) = 2003
-- inspection.count.2004
SELECT count(*) FROM inspection.inspection WHERE extract(year FROM held_on) = 2004
-- inspection.count.2005
SELECT count(*) FROM inspection.inspection WHERE extract(year FROM held_on) = 2005
-- inspection.handled
SELECT count(*) FROM (SELECT h.cadre_id FROM recounted h JOIN inspection.finding f ON f.number = h.source
    UNION SELECT h.cadre_id FROM recounted h JOIN inspection.inspection i ON i.number = h.source) p
-- inspection.demotedOrRemoved
SELECT count(*) FROM (SELECT h.cadre_id FROM recounted h JOIN inspection.finding f ON f.number = h.source WHERE h.down
    UNION SELECT h.cadre_id FROM recounted h JOIN inspection.inspection i ON i.number = h.source WHERE h.down) p
-- commissioner.engaged
SELECT count(*) FROM inspection.commissioner
WHERE daterange(engaged_on, least(until + 1, coalesce(ended_on, until + 1))) @> DATE '2005-12-31'
-- audit.units
SELECT count(*) FROM (SELECT unit FROM audit.audit WHERE extract(year FROM reported_on) BETWEEN 2003 AND 2005
    GROUP BY unit) u
-- audit.cadres
SELECT count(*) FROM (SELECT cadre_id FROM audit.audit WHERE extract(year FROM reported_on) BETWEEN 2003 AND 2005
    GROUP BY cadre_id) c
-- audit.irregularYuan
SELECT sum(per_audit.amount) FROM audit.audit a
JOIN LATERAL (SELECT sum(f.amount) AS amount FROM audit.finding f WHERE f.audit = a.number) per_audit ON true
WHERE to_char(a.reported_on, 'YYYY') IN ('2003', '2004', '2005')
-- audit.opinions
SELECT count(*) FROM audit.opinion WHERE audit IN
    (SELECT number FROM audit.audit WHERE extract(year FROM reported_on) BETWEEN 2003 AND 2005)
-- audit.handled
SELECT count(DISTINCT h.cadre_id) FROM recounted h JOIN audit.audit a ON a.number = h.source
-- audit.demotedOrRemoved
SELECT count(DISTINCT h.cadre_id) FROM recounted h JOIN audit.audit a ON a.number = h.source WHERE h.down
-- report.received
SELECT count(*) FROM report.report WHERE extract(year FROM received_on) BETWEEN 2003 AND 2005
-- report.verified
SELECT count(DISTINCT v.report) FROM report.verification v JOIN report.report r ON r.number = v.report
WHERE extract(year FROM r.received_on) BETWEEN 2003 AND 2005 AND v.concluded_on < DATE '2006-01-01' AND v.outcome > ''
-- report.handled
SELECT count(DISTINCT h.cadre_id) FROM recounted h JOIN report.report r ON r.number = h.source
-- report.demotedOrRemoved
SELECT count(DISTINCT h.cadre_id) FROM recounted h JOIN report.report r ON r.number = h.source WHERE h.down
-- supervisor.engaged
SELECT count(*) FROM report.supervisor
WHERE daterange(engaged_on, least(until + 1, coalesce(ended_on, until + 1))) @> DATE '2005-12-31'
-- notice.departments
SELECT count(*) FROM notice.department WHERE daterange(since, until, '[]') @> DATE '2005-12-31'
-- notice.aspects
SELECT count(*) FROM notice.aspect WHERE daterange(since, until, '[]') @> DATE '2005-12-31'
-- notice.count.2003
SELECT count(*) FROM notice.notice WHERE extract(year FROM sent_on) = 2003
-- notice.count.2004
SELECT count(*) FROM notice.notice WHERE extract(year FROM sent_on) = 2004
-- notice.count.2005
SELECT count(*) FROM notice.notice WHERE extract(year FROM sent_on) = 2005
-- notice.demotedOrRemoved
SELECT count(*) FROM (SELECT h.cadre_id FROM recounted h JOIN notice.notice n ON n.number = h.source WHERE h.down
    UNION SELECT h.cadre_id FROM recounted h JOIN notice.sanction s ON s.number = h.source WHERE h.down) p
-- jointMeeting.departments
SELECT count(*) FROM notice.meeting_member WHERE daterange(since, until, '[]') @> DATE '2005-12-31'
-- assessment.votes.demotedOrRemoved
SELECT count(DISTINCT h.cadre_id) FROM recounted h JOIN assessment.appraisal a ON a.number = h.source WHERE h.down
-- assessment.lastPlace.demotedOrRemoved
SELECT count(DISTINCT h.cadre_id) FROM recounted h JOIN assessment.ranking r ON r.number = h.source WHERE h.down
-- conversion.total
SELECT count(DISTINCT h.cadre_id) FROM recounted h WHERE h.measure = 'CONVERSION' AND h.source IN
    (SELECT number FROM conversion.review UNION ALL SELECT number FROM conversion.sick_leave
     UNION ALL SELECT number FROM conversion.inaction)
-- conversion.byAge
SELECT count(DISTINCT h.cadre_id) FROM recounted h JOIN conversion.review r ON r.number = h.source AND r.ground = 'AGE'
WHERE h.measure = 'CONVERSION'
-- conversion.byIllness
SELECT count(DISTINCT h.cadre_id) FROM recounted h JOIN conversion.review r ON r.number = h.source AND r.ground = 'ILLNESS'
WHERE h.measure = 'CONVERSION'
-- conversion.byInaction
SELECT count(DISTINCT h.cadre_id) FROM recounted h JOIN conversion.review r ON r.number = h.source AND r.ground = 'INACTION'
WHERE h.measure = 'CONVERSION'
-- adjusted.total
SELECT count(*) FROM (SELECT DISTINCT cadre_id FROM recounted WHERE down) p
-- team.dissected
SELECT count(*) FROM (SELECT team FROM assessment.dissection WHERE extract(year FROM held_on) BETWEEN 2003 AND 2005
    GROUP BY team) t
-- reinstated.total
SELECT count(*) FROM roster.cadre c WHERE EXISTS (SELECT 1 FROM aftercare.reinstatement r
    WHERE r.cadre_id = c.cadre_id AND extract(year FROM r.decided_on) BETWEEN 2003 AND 2005)
