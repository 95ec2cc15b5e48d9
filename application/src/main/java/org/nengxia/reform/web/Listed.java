package org.nengxia.reform.web;

import org.nengxia.kernel.Language;
import org.nengxia.population.Effect;
import org.nengxia.reform.Reforms;
import org.nengxia.shell.Access;
import org.nengxia.shell.Paging;
import org.nengxia.shell.SignedIn;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/// The list of those who would enter or leave, for readers who may open the pages of cadres.
@Component
class Listed {
    private static final String ANY_CADRE = "/cadres/1";
    private final Reforms reforms;
    private final PeopleShown people;
    private final Access access;

    Listed(Reforms reforms, PeopleShown people, Access access) {
        this.reforms = reforms;
        this.people = people;
        this.access = access;
    }

    /// Puts one page of the list into the page, or that there is none for this reader.
    void list(
            Asked asked,
            Effect effect,
            Paging paging,
            SignedIn reader,
            Language language,
            Model page) {
        boolean may = access.opens(reader, ANY_CADRE);
        page.addAttribute("mayList", may);
        if (may) {
            var some =
                    reforms.people(asked.reform(), reader.actor(), paging.offset(), paging.size());
            page.addAttribute("people", people.lines(effect, some, language));
            page.addAttribute("paging", paging);
        }
    }
}
