package org.nengxia.shell.frame;

import org.nengxia.shell.NavEntry;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// The root address: leads to the first page that the reader's office may open.
@Controller
class HomePage {
    private final Frame frame;

    HomePage(Frame frame) {
        this.frame = frame;
    }

    @GetMapping("/")
    String start() {
        return "redirect:"
                + frame.entries().stream().map(NavEntry::path).findFirst().orElse("/account");
    }
}
