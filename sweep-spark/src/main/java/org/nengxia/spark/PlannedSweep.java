package org.nengxia.spark;

import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.spark.sql.AnalysisException;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;

/// A plan put to a snapshot in a Spark session.
final class PlannedSweep {
    private final SparkSession spark;
    private final Plan plan;

    PlannedSweep(SparkSession spark, Plan plan) {
        this.spark = spark;
        this.plan = plan;
    }

    /// Writes everybody's masks as Parquet files below `out`, which must not exist; answers the
    /// counts as one line of JSON.
    String run(String snapshot, String out) {
        plan.views().forEach(view -> attach(view, snapshot));
        spark.sql(plan.facts()).createOrReplaceTempView("sweep_sheet");
        spark.sql(plan.masks()).write().mode(SaveMode.Append).parquet(out);
        spark.read().parquet(out).createOrReplaceTempView("sweep_answer");
        return told(spark.sql(plan.counts()).first());
    }

    /// The session's global views stand in the schema `evidence_view` (see [SweepJob]), so the SQL
    /// is the one that runs in the database.
    private void attach(Plan.View view, String snapshot) {
        try {
            spark.read().parquet(view.in(snapshot)).createGlobalTempView(view.view());
        } catch (AnalysisException e) {
            throw new IllegalStateException("the view " + view.view() + " is there twice", e);
        }
    }

    private String told(Row counts) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("pack", plan.pack());
        told.put("packHash", plan.packHash());
        told.put("sqlHash", plan.sqlHash());
        told.put("snapshot", plan.snapshot());
        told.put("asOf", plan.asOf());
        told.put("cadres", counts.getAs("cadres"));
        told.put("rules", rules(counts));
        return Plan.json(told);
    }

    private Map<String, Map<String, Long>> rules(Row counts) {
        Map<String, Map<String, Long>> rules = new LinkedHashMap<>();
        for (int i = 0; i < plan.rules().size(); i++) {
            Map<String, Long> rule = new LinkedHashMap<>();
            rule.put("hits", counts.<Long>getAs("hits_" + (i + 1)));
            rule.put("undetermined", counts.<Long>getAs("undetermined_" + (i + 1)));
            rules.put(plan.rules().get(i), rule);
        }
        return rules;
    }
}
