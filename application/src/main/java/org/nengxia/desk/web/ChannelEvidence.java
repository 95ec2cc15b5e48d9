package org.nengxia.desk.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nengxia.desk.ChannelDesk;
import org.nengxia.evidence.Channel;
import org.nengxia.evidence.EvidenceList;
import org.nengxia.kernel.Language;
import org.nengxia.register.Registers;
import org.nengxia.shell.Address;
import org.nengxia.shell.Paging;
import org.nengxia.shell.Sentences;
import org.nengxia.shell.file.ListFile;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/// The evidence of one channel as one list, on a page and as a file.
@Controller
class ChannelEvidence {
    private static final List<String> COLUMNS =
            List.of("number", "day", "register", "cadre", "unit", "record");
    private final ChannelDesk desk;
    private final Registers registers;
    private final Sentences sentences;

    ChannelEvidence(ChannelDesk desk, Registers registers, Sentences sentences) {
        this.desk = desk;
        this.registers = registers;
        this.sentences = sentences;
    }

    @GetMapping("/channels/{code}/evidence")
    String evidence(
            @PathVariable String code,
            @RequestParam MultiValueMap<String, String> parameters,
            Language language,
            Model model) {
        Channel channel = known(code);
        Address address = Address.of("/channels/" + code + "/evidence", parameters);
        EvidenceList.Wanted wanted = wanted(channel, address);
        Paging paging =
                Paging.asked(desk.count(wanted), address.first("size"), address.first("page"));
        model.addAttribute("channel", channel);
        model.addAttribute("address", address);
        model.addAttribute("paging", paging);
        model.addAttribute("lines", desk.lines(wanted, paging.offset(), paging.size()));
        model.addAttribute("registers", kinds(channel, language));
        return "desk/evidence";
    }

    private Map<String, String> kinds(Channel channel, Language language) {
        Map<String, String> kinds = new LinkedHashMap<>();
        registers
                .of(channel.code())
                .forEach(register -> kinds.put(register.id(), register.label().in(language)));
        return kinds;
    }

    @GetMapping({"/channels/{code}/evidence.csv", "/channels/{code}/evidence.xlsx"})
    void file(
            @PathVariable String code,
            @RequestParam MultiValueMap<String, String> parameters,
            Language language,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        Channel channel = known(code);
        EvidenceList.Wanted wanted = wanted(channel, Address.of("/", parameters));
        List<String> heads =
                COLUMNS.stream().map(each -> sentences.of(language, "desk." + each)).toList();
        new ListFile(channel.label().in(language), heads)
                .send(
                        request,
                        response,
                        desk.lines(wanted, 0, Integer.MAX_VALUE).stream()
                                .map(line -> row(line, language)));
    }

    private static List<@Nullable Object> row(ChannelDesk.Line line, Language language) {
        return Arrays.asList(
                line.line().item().number(),
                line.line().item().day(),
                line.register().in(language),
                line.line().cadre().orElse(null),
                line.line().unit().orElse(null),
                line.title().in(language));
    }

    private static EvidenceList.Wanted wanted(Channel channel, Address address) {
        EvidenceList.Wanted all = EvidenceList.Wanted.all(channel);
        return new EvidenceList.Wanted(
                channel,
                day(address.first("from"), all.from()),
                day(address.first("to"), all.to()),
                address.first("register"),
                address.first("q").strip(),
                address.first("sort"));
    }

    private static LocalDate day(String text, LocalDate otherwise) {
        try {
            return text.isEmpty() ? otherwise : LocalDate.parse(text);
        } catch (DateTimeParseException _) {
            return otherwise;
        }
    }

    private static Channel known(String code) {
        return Channel.of(code)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
