package org.nengxia.sample.county;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nengxia.sample.write.Row;

/// A post that one person holds at a time.
public final class Seat {
    /// Section chief level (正科级).
    public static final String CHIEF = "SECTION_CHIEF";

    /// Section deputy level (副科级).
    public static final String DEPUTY = "SECTION_DEPUTY";

    /// Staff level (科员级).
    public static final String STAFF = "STAFF";

    private final String number;
    private final Unit unit;
    private final Rank rank;
    private final @Nullable Team team;
    private final List<Tenure> tenures = new ArrayList<>();

    /// What the post is.
    record Rank(String title, boolean leading, boolean principal, String level) {}

    Seat(String number, Unit unit, Rank rank, @Nullable Team team) {
        this.number = number;
        this.unit = unit;
        this.rank = rank;
        this.team = team;
    }

    /// The unit it belongs to.
    public Unit unit() {
        return unit;
    }

    /// What it is called.
    public String title() {
        return rank.title();
    }

    /// Whether it is a leading post.
    public boolean leading() {
        return rank.leading();
    }

    /// Whether its holder heads the unit.
    public boolean principal() {
        return rank.principal();
    }

    /// Whether its holder is the first to answer for the unit; in townships the secretary.
    public boolean ranked() {
        return rank.principal() && (!unit.township() || rank.title().equals("党委书记"));
    }

    /// Its level, as the roster's code.
    public String level() {
        return rank.level();
    }

    /// The team it belongs to; blank for non-leading posts.
    public Optional<Team> team() {
        return Optional.ofNullable(team);
    }

    /// Everybody who holds or held it, in the order of being recorded.
    public List<Tenure> tenures() {
        return tenures;
    }

    String number() {
        return number;
    }

    /// The first day on which anybody is known to have held it.
    Optional<LocalDate> firstHeld() {
        return tenures.stream().map(Tenure::began).min(LocalDate::compareTo);
    }

    Row row() {
        return Row.of("roster.post")
                .with("number", number)
                .with("unit", unit.name())
                .with("title", rank.title())
                .with("leading_post", rank.leading())
                .with("principal", rank.principal())
                .with("level", rank.level())
                .with("team", team == null ? null : team.number());
    }
}
