package org.nengxia.shell.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.nengxia.kernel.Refusal;
import org.nengxia.shell.SignedIn;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The reader's own account: what it may do, when it was last used, a new password.
@Controller
class OwnAccountPage {
    private final Accounts accounts;
    private final Sessions sessions;
    private final FirstAccounts.Slip slip;

    OwnAccountPage(Accounts accounts, Sessions sessions, FirstAccounts.Slip slip) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.slip = slip;
    }

    @GetMapping("/account")
    String show(SignedIn reader, Model page) {
        page.addAttribute("account", accounts.find(reader.account()).orElse(null));
        return "shell/account";
    }

    @PostMapping("/account/password")
    String change(
            SignedIn reader,
            @RequestParam String former,
            @RequestParam String wanted,
            @RequestParam String again,
            Model page,
            HttpServletRequest request,
            HttpServletResponse response) {
        Optional<Refusal> refusal =
                wanted.equals(again)
                        ? accounts.change(reader.account(), former, wanted)
                        : Optional.of(Refusal.of("password.again"));
        if (refusal.isPresent()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            page.addAttribute("refusal", refusal.get());
            return show(reader, page);
        }
        slip.usedBy(reader.account());
        sessions.endAll(reader.account());
        sessions.begin(accounts.find(reader.account()).orElseThrow().person(), request, response);
        return "redirect:/account?changed";
    }
}
