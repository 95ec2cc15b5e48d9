package org.nengxia.shell.account;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nengxia.kernel.Office;
import org.nengxia.shell.SignedIn;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The sign-in page. In the demo it lists an account for each office, which a click fills in.
@Controller
class SignInPage {
    private static final List<String> REASONS = List.of("failed", "busy", "expired", "left");

    private final boolean demo;

    SignInPage(@Value("${nengxia.demo:false}") boolean demo) {
        this.demo = demo;
    }

    @GetMapping("/sign-in")
    String show(
            @AuthenticationPrincipal @Nullable SignedIn reader,
            @RequestParam MultiValueMap<String, String> asked,
            Model page) {
        if (reader != null) {
            return "redirect:/";
        }
        page.addAttribute(
                "reason", REASONS.stream().filter(asked::containsKey).findFirst().orElse(""));
        if (demo) {
            page.addAttribute("demo", FirstAccounts.demoAccounts(""));
            page.addAttribute("password", FirstAccounts.DEMO_PASSWORD);
            page.addAttribute("chosen", chosen(asked.getFirst("as")));
        }
        return "shell/sign-in";
    }

    private static String chosen(@Nullable String code) {
        return List.of(Office.values()).stream()
                .map(Office::code)
                .filter(each -> each.equals(code))
                .findFirst()
                .orElse("");
    }
}
