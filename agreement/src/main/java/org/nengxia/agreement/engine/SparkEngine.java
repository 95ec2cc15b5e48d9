package org.nengxia.agreement.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.commons.io.FileUtils;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.nengxia.policy.fact.FactType;
import org.nengxia.policy.mask.MaskPlace;
import org.nengxia.policy.mask.Masks;
import org.nengxia.policy.people.People;
import org.nengxia.policy.sql.SweepSql;

/// Spark with two threads in this process.
public final class SparkEngine implements SqlEngine {

    private static final String ORDER = "\nORDER BY \"cadre_id\"";

    private final SparkSession session;
    private final Path folder;
    private int admitted;

    private SparkEngine(SparkSession session, Path folder) {
        this.session = session;
        this.folder = folder;
    }

    /// An empty one, with a warehouse in a folder of its own.
    public static SparkEngine open() {
        try {
            Path folder = Files.createTempDirectory("agreement-spark");
            return new SparkEngine(
                    SparkSession.builder()
                            .master("local[2]")
                            .appName("agreement")
                            .config("spark.ui.enabled", "false")
                            .config("spark.driver.bindAddress", "127.0.0.1")
                            .config("spark.driver.host", "127.0.0.1")
                            .config("spark.sql.shuffle.partitions", "2")
                            .config("spark.sql.ansi.enabled", "true")
                            .config("spark.sql.ansi.doubleQuotedIdentifiers", "true")
                            .config("spark.sql.warehouse.dir", folder.resolve("w").toString())
                            .config("spark.local.dir", folder.resolve("l").toString())
                            .getOrCreate(),
                    folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void admit(People people) {
        Path file = folder.resolve("people-" + admitted++ + ".csv");
        people.write(file);
        String parquet = file + ".parquet";
        session.read().schema(columns(people)).csv(file.toString()).write().parquet(parquet);
        session.read().parquet(parquet).createOrReplaceTempView("people");
    }

    @Override
    public void table(String name, Path file, String columns) {
        session.read()
                .schema(columns.replaceAll("VARCHAR\\(\\d+\\)", "STRING"))
                .option("escape", "\"")
                .csv(file.toString())
                .write()
                .saveAsTable(name);
    }

    @Override
    public void prepare(String sql) {
        session.sql(sql);
    }

    @Override
    public List<Masks> masks(SweepSql sql) {
        int words = MaskPlace.words(sql.predicates().size());
        return session.sql(sql.masks("people") + ORDER).collectAsList().stream()
                .map(row ->
                        Masks.ofWords(
                                words(row, "hit_", words), words(row, "undetermined_", words)))
                .toList();
    }

    private static long[] words(Row row, String name, int words) {
        return IntStream.rangeClosed(1, words)
                .mapToLong(word -> row.getLong(row.fieldIndex(name + word)))
                .toArray();
    }

    @Override
    public List<Masks> columns(SweepSql sql) {
        int rules = sql.predicates().size();
        return session.sql(sql.select("people") + ORDER).collectAsList().stream()
                .map(row -> masks(row, rules))
                .toList();
    }

    private static Masks masks(Row row, int rules) {
        Masks masks = Masks.ofMisses(rules);
        for (int rule = 0; rule < rules; rule++) {
            if (row.isNullAt(rule + 1)) {
                masks.undetermined(rule);
            } else if (row.getBoolean(rule + 1)) {
                masks.hit(rule);
            }
        }
        return masks;
    }

    @Override
    public List<String> rows(String query) {
        return session.sql(query).collectAsList().stream()
                .map(row ->
                        IntStream.range(0, row.size())
                                .mapToObj(i -> Cells.text(row.get(i)))
                                .collect(Collectors.joining("|")))
                .sorted()
                .toList();
    }

    private static String columns(People people) {
        return people.facts().stream()
                .map(fact -> ", %s %s".formatted(fact.name(), type(fact.type())))
                .collect(Collectors.joining("", "cadre_id BIGINT", ""));
    }

    private static String type(FactType type) {
        return switch (type) {
            case TEXT -> "STRING";
            case INTEGER -> "BIGINT";
            case BOOLEAN -> "BOOLEAN";
            case DATE -> "DATE";
            case DECIMAL -> "DECIMAL(18, 2)";
        };
    }

    @Override
    public void close() {
        session.stop();
        try {
            FileUtils.deleteDirectory(folder.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
