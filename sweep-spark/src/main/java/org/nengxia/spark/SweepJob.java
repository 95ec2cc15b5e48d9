package org.nengxia.spark;

import java.io.IOException;
import java.util.Optional;
import org.apache.spark.sql.SparkSession;

/// Puts the rules of a plan to everybody in a snapshot and writes their masks, as the product's own
/// engines do, by the same SQL.
public final class SweepJob {

    private SweepJob() {}

    /// Arguments: `--snapshot DIR --plan FILE --out DIR`, and `--master URL` outside
    /// `spark-submit`. Writes `DIR` as Parquet files of masks and prints the counts as one line of
    /// JSON. Exit code 2 when the arguments are not understood.
    public static void main(String[] arguments) throws IOException {
        Optional<JobArguments> told = JobArguments.of(arguments);
        if (told.isEmpty()) {
            System.err.println(JobArguments.USAGE);
            System.exit(2);
        }
        run(told.orElseThrow());
    }

    private static void run(JobArguments arguments) throws IOException {
        try (SparkSession spark = session(arguments)) {
            Plan plan = Plan.read(text(spark, arguments.plan()));
            System.out.println(
                    new PlannedSweep(spark, plan).run(arguments.snapshot(), arguments.out()));
        }
    }

    /// ANSI mode and quoted identifiers make Spark read the SQL that PostgreSQL and DuckDB read.
    /// The session's catalog is its own, so that a cluster's metastore stays as it is.
    private static SparkSession session(JobArguments arguments) {
        SparkSession.Builder builder =
                SparkSession.builder()
                        .appName("nengxia sweep")
                        .config("spark.sql.ansi.enabled", "true")
                        .config("spark.sql.ansi.doubleQuotedIdentifiers", "true")
                        .config("spark.sql.session.timeZone", "UTC")
                        .config("spark.sql.catalogImplementation", "in-memory")
                        .config("spark.sql.globalTempDatabase", "evidence_view")
                        .config("spark.ui.enabled", "false")
                        .config("spark.sql.parquet.compression.codec", "zstd");
        arguments.master().ifPresent(builder::master);
        return builder.getOrCreate();
    }

    private static String text(SparkSession spark, String file) {
        return spark.read().option("wholetext", "true").text(file).first().getString(0);
    }
}
