package org.nengxia.rules.example.code;

import org.springframework.expression.spel.standard.SpelExpressionParser;

/// Runs a text as an expression.
public final class UsesExpressions {

    private UsesExpressions() {}

    static void trespass(String text) {
        new SpelExpressionParser().parseExpression(text);
    }
}
