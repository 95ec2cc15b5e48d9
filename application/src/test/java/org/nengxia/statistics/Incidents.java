package org.nengxia.statistics;

import org.nengxia.Records;

/// What happens in the tests of figures, told in few words. Everything is in unit `U1`.
record Incidents(Records records) {

    Incidents {
        records.none();
        records.unit("U1");
        records.unit("U2");
    }

    String about(String register, long cadre, String line) {
        return records.line(register, "cadre_id %d | unit U1 | %s".formatted(cadre, line));
    }

    String handled(long cadre, String measure, String day, String... sources) {
        return about(
                "evidence.handling",
                cadre,
                "measure %s | decided_on %s | document 〔2005〕1 号 | organ 县委常委会 | sources %s"
                        .formatted(measure, day, String.join("、", sources)));
    }

    String inspection(String day) {
        return records.line(
                "inspection.inspection",
                """
                held_on %s | body JOINT | lead 组织部 | head 张三 | openness OPEN | hour MORNING | way ON_SITE | \
                enquiry FILES | unit U1 | matter 出勤 | result 良好\
                """
                        .formatted(day));
    }

    String finding(long cadre) {
        return about(
                "inspection.finding",
                cadre,
                "inspection %s | found_on 2003-03-03 | aspect ATTENDANCE | problem 缺岗"
                        .formatted(inspection("2003-03-03")));
    }

    /// An audit with one finding of 1,000,000.55 yuan and one opinion, both dated before its
    /// report.
    String audit(long cadre, String unit, String reportedOn) {
        String audit =
                records.line(
                        "audit.audit",
                        """
                        cadre_id %d | unit %s | post_then 局长 | auditor 审计局 | scope FULL | occasion LEAVING | \
                        began_on 2002-01-01 | reported_on %s | conclusion 违规\
                        """
                                .formatted(cadre, unit, reportedOn));
        records.line(
                "audit.finding",
                "audit %s | found_on 2002-12-01 | aspect BUDGET | problem 挪用 | amount 1000000.55"
                        .formatted(audit));
        records.line(
                "audit.opinion",
                "audit %s | given_on 2002-12-01 | kind OPINION | content 整改".formatted(audit));
        return audit;
    }

    /// A report of 2003-06-01 found untrue on a day.
    void report(long cadre, String concludedOn) {
        String report =
                about(
                        "report.report",
                        cadre,
                        "received_on 2003-06-01 | way HOTLINE | signed NAMED | aspect STYLE | content 反映");
        records.line(
                "report.verification",
                "report %s | investigators 甲、乙 | began_on 2003-06-02 | concluded_on %s | outcome FALSE | statement 不属实"
                        .formatted(report, concludedOn));
    }

    String review(long cadre, String ground) {
        return about(
                "conversion.review",
                cadre,
                "ground %s | reviewed_on 2004-04-20 | from_post 局长 | to_post 主任科员 | opinion 同意"
                        .formatted(ground));
    }
}
