package org.nengxia.budget;

/// One place in the code that exceeds a budget: where, what, how much, what is allowed.
public record Violation(String file, long line, String what, String howMuch, String allowed) {

    @Override
    public String toString() {
        return "%s:%d %s, %s, allowed: %s".formatted(file, line, what, howMuch, allowed);
    }
}
