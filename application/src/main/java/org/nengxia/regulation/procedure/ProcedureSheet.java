package org.nengxia.regulation.procedure;

import java.util.List;

/// A procedure in the words of one language: who takes which act, on which papers, until when, by
/// which article, and where each outcome leads.
///
/// @param team whether it is about a team (领导班子), not a person
/// @param kind what the kind of procedure is called
/// @param measures what it may lead to, parted by commas
/// @param grounds ids of the grounds it is narrowed to; none when it is for any
/// @param sleeps why no case can follow it; empty when cases can
/// @param duties what every path to a decision has, as was proved when the pack was read
/// @param places how many places the drawing has
/// @param ways how many ways lead from place to place
public record ProcedureSheet(
        String pack,
        String id,
        String title,
        boolean team,
        String kind,
        String measures,
        List<String> grounds,
        boolean reconstructed,
        String confidence,
        String sleeps,
        List<Cited> citations,
        List<Step> steps,
        List<Clock> clocks,
        List<Duty> duties,
        Picture picture,
        int places,
        int ways) {

    /// Keeps its own copies.
    public ProcedureSheet {
        grounds = List.copyOf(grounds);
        citations = List.copyOf(citations);
        steps = List.copyOf(steps);
        clocks = List.copyOf(clocks);
        duties = List.copyOf(duties);
    }

    /// How many acts people take in it.
    public long acts() {
        return steps.stream().filter(step -> !step.organ().isEmpty()).count();
    }

    /// How many of its clocks the law sets.
    public long legalClocks() {
        return clocks.stream().filter(Clock::legal).count();
    }

    /// An act, or a wait, which has no organ.
    ///
    /// @param limits its clocks, each in one clause
    /// @param ways where each outcome leads
    /// @param mark `at` where a case stands, `passed` where it was, else empty
    public record Step(
            String id,
            String title,
            String organ,
            String papers,
            List<String> limits,
            List<String> ways,
            boolean reconstructed,
            List<Cited> citations,
            String mark) {}

    /// A clock of the procedure.
    ///
    /// @param place what it runs at
    /// @param legal whether the law sets it; otherwise the pack's editors, or an act, do
    public record Clock(
            String title,
            String place,
            String length,
            String then,
            boolean legal,
            List<Cited> citations) {}

    /// What must be met before a decision, its execution, or its end.
    ///
    /// @param gate before what, as a clause
    public record Duty(
            String title,
            String gate,
            boolean reconstructed,
            String confidence,
            List<Cited> citations) {}

    /// What a kind of procedure requires.
    public record Kind(String code, String title, List<Duty> duties) {}

    /// The drawing and the marks on it.
    ///
    /// @param drawing address of the BPMN file
    /// @param words names of places and ways in the reader's language where the file has others, as
    ///   JSON by id
    /// @param at ids of the places where a case stands, parted by commas
    /// @param passed ids of the places it has passed
    public record Picture(String drawing, String words, String at, String passed) {}
}
