package org.nengxia.paper.text;

import org.nengxia.kernel.Language;

/// Counts the headings of a paper (一、 （一） 1. （1）) and its items.
public final class Numbering {
    private static final String DIGITS = "零一二三四五六七八九";
    private final Language language;
    private final int[] counts = new int[5];

    /// Begins to count from one.
    public Numbering(Language language) {
        this.language = language;
    }

    /// The number of the next heading of a level from 1 to 4, with its mark.
    public String heading(int level) {
        counts[level]++;
        for (int below = level + 1; below < counts.length; below++) {
            counts[below] = 0;
        }
        return mark(level, counts[level]);
    }

    /// The number of an item, with its mark.
    public String item(int number) {
        return mark(language == Language.ZH ? 4 : 3, number);
    }

    private String mark(int level, int number) {
        boolean chinese = language == Language.ZH;
        return switch (level) {
            case 1 -> chinese ? chinese(number) + "、" : roman(number) + ". ";
            case 2 ->
                    chinese ? "（" + chinese(number) + "）" : (char) ('A' + (number - 1) % 26) + ". ";
            case 3 -> chinese ? number + "." : number + ". ";
            default -> chinese ? "（" + number + "）" : "(" + number + ") ";
        };
    }

    /// A number from 0 to 9999 in Chinese: 十二, 二十, 一百零五.
    static String chinese(int number) {
        if (number < 10) {
            return DIGITS.substring(number, number + 1);
        }
        if (number < 20) {
            return "十" + (number == 10 ? "" : chinese(number - 10));
        }
        int unit = number < 100 ? 10 : number < 1000 ? 100 : 1000;
        String name = unit == 10 ? "十" : unit == 100 ? "百" : "千";
        int rest = number % unit;
        String tail = rest == 0 ? "" : (rest < unit / 10 ? "零" : "") + tail(rest);
        return chinese(number / unit) + name + tail;
    }

    private static String tail(int rest) {
        return rest >= 10 && rest < 20 ? "一" + chinese(rest) : chinese(rest);
    }

    private static String roman(int number) {
        String[] tens = {"", "X", "XX", "XXX", "XL", "L", "LX", "LXX", "LXXX", "XC"};
        String[] ones = {"", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"};
        return tens[number / 10 % 10] + ones[number % 10];
    }
}
