package org.nengxia.statistics.web;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.nengxia.evidence.Channel;
import org.nengxia.kernel.Language;
import org.nengxia.kernel.Period;
import org.nengxia.statistics.FigureValue;
import org.nengxia.statistics.Figures;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The first page after sign-in: the figures of three years, where they come from and how they
/// went.
@Controller
class OverviewController {
    private final Figures figures;
    private final Charts charts;

    OverviewController(Figures figures, Charts charts) {
        this.figures = figures;
        this.charts = charts;
    }

    @GetMapping("/overview")
    String overview(
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String to,
            Model model) {
        Period period = Asked.period(from, to, figures);
        List<FigureValue> all = figures.all(period);
        Map<String, FigureValue> byId = new LinkedHashMap<>();
        all.forEach(each -> byId.put(each.id(), each));
        Language language = Language.of(LocaleContextHolder.getLocale());
        var flows = figures.flows(period);
        var trends = figures.trends(period);
        model.addAttribute("period", period);
        model.addAttribute("figures", byId);
        model.addAttribute(
                "groups",
                Arrays.stream(Channel.values()).map(each -> TileGroup.of(each, all)).toList());
        model.addAttribute("recon", figures.reconciliation(period));
        model.addAttribute("flows", flows);
        model.addAttribute("trends", trends);
        model.addAttribute("sankey", charts.sankey(flows, period, language));
        model.addAttribute("quarters", charts.quarters(trends, period, language));
        return "statistics/overview";
    }
}
