package org.nengxia.shell.account;

import jakarta.servlet.http.HttpServletResponse;
import org.nengxia.kernel.Office;
import org.nengxia.shell.SignedIn;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The administrators' page of accounts: the system administrator opens and resets, the security
/// administrator lets in and shuts out.
@Controller
class AccountsPages {
    private final Accounts accounts;
    private final Sessions sessions;

    AccountsPages(Accounts accounts, Sessions sessions) {
        this.accounts = accounts;
        this.sessions = sessions;
    }

    @GetMapping("/accounts")
    String list(SignedIn reader, Model page) {
        page.addAttribute("accounts", accounts.all());
        page.addAttribute("offices", Office.values());
        page.addAttribute("opens", reader.office() == Office.SYSTEM_ADMINISTRATOR);
        page.addAttribute("admits", reader.office() == Office.SECURITY_ADMINISTRATOR);
        return "shell/accounts";
    }

    @PostMapping("/accounts")
    String open(
            SignedIn reader,
            @RequestParam String account,
            @RequestParam String name,
            @RequestParam Office office,
            @RequestParam(defaultValue = "") String unit,
            Model page,
            RedirectAttributes next,
            HttpServletResponse response) {
        return shown(
                reader,
                accounts.open(new NewAccount(account, name, office, unit), reader.actor()),
                page,
                next,
                response);
    }

    @PostMapping("/accounts/{name}/reset")
    String reset(
            SignedIn reader,
            @PathVariable String name,
            Model page,
            RedirectAttributes next,
            HttpServletResponse response) {
        sessions.endAll(name);
        return shown(reader, accounts.reset(name, reader.actor()), page, next, response);
    }

    private String shown(
            SignedIn reader,
            AccountOutcome outcome,
            Model page,
            RedirectAttributes next,
            HttpServletResponse response) {
        return switch (outcome) {
            case AccountOutcome.Issued issued -> {
                next.addFlashAttribute("issued", issued);
                yield "redirect:/accounts";
            }
            case AccountOutcome.Refused refused -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                page.addAttribute("refusal", refused.refusal());
                yield list(reader, page);
            }
        };
    }

    @PostMapping("/accounts/{name}/enable")
    String enable(SignedIn reader, @PathVariable String name) {
        accounts.setDisabled(name, false, reader.actor());
        return "redirect:/accounts";
    }

    @PostMapping("/accounts/{name}/disable")
    String disable(SignedIn reader, @PathVariable String name) {
        accounts.setDisabled(name, true, reader.actor());
        sessions.endAll(name);
        return "redirect:/accounts";
    }
}
