package org.nengxia.shell.frame;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nengxia.kernel.Language;
import org.nengxia.shell.DataDay;
import org.nengxia.shell.FrameNote;
import org.nengxia.shell.FrameNotes;
import org.nengxia.shell.NavEntry;
import org.nengxia.shell.NavGroup;
import org.nengxia.shell.NavSource;
import org.nengxia.shell.SignedIn;
import org.nengxia.shell.access.AccessMatrix;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/// What the frame of a page shows of the moment: reader, navigation, language, theme, the day the
/// records reach. Templates read it as `${frame.…}`, on error pages too.
@Component
public class Frame {
    private final AccessMatrix matrix;
    private final ObjectProvider<NavSource> sources;
    private final ObjectProvider<FrameNotes> notes;
    private final ObjectProvider<DataDay> days;
    private final boolean demo;
    private final Libraries libraries = new Libraries();

    Frame(
            AccessMatrix matrix,
            ObjectProvider<NavSource> sources,
            ObjectProvider<FrameNotes> notes,
            ObjectProvider<DataDay> days,
            @Value("${nengxia.demo:false}") boolean demo) {
        this.matrix = matrix;
        this.sources = sources;
        this.notes = notes;
        this.days = days;
        this.demo = demo;
    }

    /// One heading of the navigation with what the reader may open under it.
    public record Section(NavGroup group, List<Item> items) {}

    /// One entry of the navigation.
    public record Item(NavEntry entry, boolean current) {

        /// The number beside the entry; null when it has none.
        public @Nullable Long count() {
            return entry.count().map(supplier -> supplier.getAsLong()).orElse(null);
        }
    }

    /// The reader; null when nobody is signed in.
    public @Nullable SignedIn reader() {
        return CurrentReader.orNull();
    }

    /// The address of a browser library's file, such as `echarts`, `echarts.min.js`.
    public String library(String name, String file) {
        return libraries.address(name, file);
    }

    /// Whether people and units are made up, and demo accounts are offered.
    public boolean demo() {
        return demo;
    }

    /// The language as pages declare it.
    public String language() {
        return switch (Language.of(LocaleContextHolder.getLocale())) {
            case ZH -> "zh-Hans-CN";
            case EN -> "en";
        };
    }

    /// This page in the other language.
    public String otherLanguage() {
        return here(Choices.LANGUAGE, language().equals("en") ? "zh" : "en");
    }

    /// Light or dark as chosen; null when the machine's setting decides.
    public @Nullable String theme() {
        return Choices.theme(request()).orElse(null);
    }

    /// This page in the other theme.
    public String otherTheme() {
        return here(Choices.THEME, "dark".equals(theme()) ? "light" : "dark");
    }

    private static String here(String name, String value) {
        Object failed = request().getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return ServletUriComponentsBuilder.fromRequest(request())
                .scheme(null)
                .host(null)
                .port(null)
                .replacePath(failed == null ? request().getRequestURI() : failed.toString())
                .replaceQueryParam(name, value)
                .build()
                .toUriString();
    }

    /// Whether the reader may open a page, so that a link to it makes sense.
    public boolean opens(String path) {
        SignedIn reader = reader();
        return matrix.allows(reader == null ? null : reader.office(), "GET", path);
    }

    /// Where the search field leads: the search, else the list of cadres; null when neither is open
    /// to the reader.
    public @Nullable String searchPath() {
        return List.of("/search", "/cadres").stream().filter(this::opens).findFirst().orElse(null);
    }

    /// The navigation as the reader's office may use it, without empty groups.
    public List<Section> sections() {
        List<NavEntry> entries = entries();
        String address = request().getRequestURI();
        Optional<NavEntry> current =
                entries.stream()
                        .filter(entry -> entry.fit(address) > 0)
                        .max(Comparator.comparingInt(entry -> entry.fit(address)));
        List<Section> sections = new ArrayList<>();
        for (NavGroup group : NavGroup.values()) {
            List<Item> items =
                    entries.stream()
                            .filter(entry -> entry.group() == group)
                            .map(entry ->
                                    new Item(entry, current.filter(entry::equals).isPresent()))
                            .toList();
            if (!items.isEmpty()) {
                sections.add(new Section(group, items));
            }
        }
        return sections;
    }

    /// The entries open to the reader, in the order of the navigation.
    List<NavEntry> entries() {
        return sources.stream()
                .flatMap(source -> source.entries().stream())
                .filter(entry -> opens(entry.path()))
                .sorted(Comparator.comparing(NavEntry::group).thenComparingInt(NavEntry::order))
                .toList();
    }

    /// The day up to which the records reach; null while there is none.
    public @Nullable LocalDate asOf() {
        return days.stream()
                .flatMap(source -> source.latest().stream())
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    /// Remarks for the bar on top.
    public List<FrameNote> bar() {
        return notes(FrameNote.Place.BAR);
    }

    /// Remarks for the foot.
    public List<FrameNote> foot() {
        return notes(FrameNote.Place.FOOT);
    }

    private List<FrameNote> notes(FrameNote.Place place) {
        return notes.orderedStream()
                .flatMap(source -> source.notes().stream())
                .filter(note -> note.place() == place)
                .toList();
    }

    private static HttpServletRequest request() {
        return ((ServletRequestAttributes) RequestContextHolder.currentRequestAttributes())
                .getRequest();
    }
}
