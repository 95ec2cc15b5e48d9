package org.nengxia.casework.web;

import org.nengxia.casework.CaseList;
import org.nengxia.casework.Reader;
import org.nengxia.evidence.Measures;
import org.nengxia.shell.Address;
import org.nengxia.shell.Paging;
import org.nengxia.shell.SignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The list of the cases that the reader may see.
@Controller
class CasesController {
    private final CaseList cases;
    private final CaseTable table;
    private final Readers readers;

    CasesController(CaseList cases, CaseTable table, Readers readers) {
        this.cases = cases;
        this.table = table;
        this.readers = readers;
    }

    @GetMapping("/cases")
    String cases(
            @RequestParam MultiValueMap<String, String> parameters, SignedIn person, Model page) {
        Address address = Address.of("/cases", parameters);
        CaseList.Wanted wanted = CaseTable.wanted(address);
        Reader reader = readers.reader(person);
        Paging paging =
                Paging.asked(
                        cases.count(wanted, reader), address.first("size"), address.first("page"));
        page.addAttribute("address", address);
        page.addAttribute("wanted", wanted);
        page.addAttribute("paging", paging);
        page.addAttribute("measures", Measures.ALL.words());
        page.addAttribute(
                "lines",
                table.listed(
                        cases.lines(wanted, reader, paging.offset(), paging.size()),
                        readers.today()));
        return "casework/cases";
    }
}
