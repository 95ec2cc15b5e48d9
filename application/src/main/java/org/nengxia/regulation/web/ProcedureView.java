package org.nengxia.regulation.web;

import java.util.List;
import org.nengxia.regulation.web.PackView.CitedView;

/// A procedure in the words of one language: who takes which act, on which papers, until when, by
/// which article, and where each outcome leads.
///
/// @param sleeps why no case can follow it; empty when cases can
record ProcedureView(
        String id,
        String title,
        String kind,
        String measures,
        List<String> grounds,
        boolean reconstructed,
        String confidence,
        String sleeps,
        List<CitedView> citations,
        List<StepView> steps) {

    /// An act, or a wait, which has no organ.
    record StepView(
            String id,
            String title,
            String organ,
            String papers,
            List<String> limits,
            List<String> ways,
            boolean reconstructed,
            List<CitedView> citations) {}

    /// What a kind of procedure requires before a decision.
    record KindView(String code, String title, List<DutyView> duties) {}

    record DutyView(
            String title, boolean reconstructed, String confidence, List<CitedView> citations) {}
}
