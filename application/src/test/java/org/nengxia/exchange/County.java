package org.nengxia.exchange;

import static org.nengxia.exchange.Book.row;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.nengxia.kernel.Actor;
import org.nengxia.kernel.IdNumber;
import org.nengxia.kernel.Refusal;
import org.nengxia.register.Register;
import org.nengxia.register.Registers;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What the tests of imports share: a small roster, and ways to hand in files and to look.
class County {
    static final String ANNA = id("19620518001");
    static final String LI_MING = id("19620518003");
    static final String OTHER_LI_MING = id("19620520005");
    private final Imports imports;
    private final JdbcClient jdbc;
    private final Registers registers;

    County(ApplicationContext product) {
        this.imports = product.getBean(Imports.class);
        this.jdbc = product.getBean(JdbcClient.class);
        this.registers = product.getBean(Registers.class);
    }

    /// A number of a district that does not exist, with its right check digit.
    static String id(String birthAndSequence) {
        String seventeen = "990123" + birthAndSequence;
        return seventeen + IdNumber.checkDigit(seventeen);
    }

    /// Two units, four posts, three cadres of whom two share name and month of birth.
    static Book roster() {
        return Book.of(
                        "单位",
                        row("单位编码", "单位名称", "单位类别", "单位级别", "上级单位"),
                        row("T01", "青禾镇", "乡镇", "正科级", ""),
                        row("T02", "水利局", "县直机关", "正科级", "青禾镇"))
                .with("领导班子", row("班子编码", "班子名称", "单位"), row("B01", "青禾镇班子", "T01"))
                .with(
                        "职务",
                        row("职务编码", "单位", "职务名称", "领导职务", "正职", "职务层次", "班子编码"),
                        row("P01", "T01", "镇长", "是", "是", "正科级", "B01"),
                        row("P02", "水利局", "局长", "是", "是", "正科级", ""),
                        row("P03", "T02", "科员", "否", "否", "科员级", ""))
                .with(
                        "干部",
                        row("身份证号", "姓名", "性别", "出生日期", "民族"),
                        row(ANNA, "阿娜尔·买买提", "女", "1962-05-18", "维吾尔族"),
                        row(LI_MING, "李明", "男", "1962-05-18", "汉族"),
                        row(OTHER_LI_MING, "李明", "男", "1962-05-20", "汉族"))
                .with(
                        "任职",
                        row("任职编号", "姓名", "身份证号", "出生年月", "职务编码", "任职日期", "免职日期"),
                        row("R01", "阿娜尔·买买提", ANNA, "", "P01", "1998-03-01", "2001-03-01"));
    }

    County withRoster(Path folder) {
        take(roster().save(folder, "名册.xlsx"));
        return this;
    }

    ImportOutcome hand(HandedIn file) {
        return imports.importAll(List.of(file), Actor.COMMAND_LINE, _ -> {}).getFirst();
    }

    ImportOutcome.Imported take(HandedIn file) {
        return switch (hand(file)) {
            case ImportOutcome.Imported imported -> imported;
            case ImportOutcome.Refused refused -> throw new AssertionError(refused);
        };
    }

    /// Hands in a file that must be refused without a trace; answers why.
    List<Refusal> refuse(HandedIn file) {
        Map<String, Long> before = counts();
        List<Refusal> refusals =
                switch (hand(file)) {
                    case ImportOutcome.Refused refused -> refused.refusals();
                    case ImportOutcome.Imported imported -> throw new AssertionError(imported);
                };
        if (!counts().equals(before)) {
            throw new AssertionError("rows were written: " + before + " → " + counts());
        }
        return refusals;
    }

    /// How many rows every table has that an import may write to.
    Map<String, Long> counts() {
        Map<String, Long> counts = new TreeMap<>();
        for (Register register : registers.all()) {
            counts.put(register.table(), count(register.table()));
        }
        for (String table : List.of("evidence.item", "exchange.import", "ledger.entry")) {
            counts.put(table, count(table));
        }
        return counts;
    }

    private long count(String table) {
        return jdbc.sql("SELECT count(*) FROM " + table).query(Long.class).single();
    }

    /// The keys of refusals, without their common beginning.
    static List<String> keys(List<Refusal> refusals) {
        return refusals.stream().map(each -> each.key().replaceFirst("^import\\.", "")).toList();
    }

    Registers registers() {
        return registers;
    }

    String value(String sql, Object... parameters) {
        return jdbc.sql(sql).params(parameters).query(String.class).single();
    }
}
