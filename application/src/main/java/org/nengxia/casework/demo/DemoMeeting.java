package org.nengxia.casework.demo;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.nengxia.casework.file.CaseFile;
import org.nengxia.casework.meeting.Meetings;
import org.nengxia.casework.meeting.Votes;
import org.nengxia.kernel.Refusal;
import org.springframework.stereotype.Component;

/// Lets the deciding organ of the demo meet about one case: convened, opened with one member
/// absent, voted on.
@Component
record DemoMeeting(Meetings meetings, Votes votes) {
    private static final String ABSENT = "member-7";

    /// The case after its vote on a day; everybody declares that nothing ties him to the person.
    CaseFile votesOn(CaseFile file, LocalDate day, List<String> members, String declared) {
        String number = convened(day);
        carriedOut(meetings.put(number, file.number(), DemoCases.OFFICER));
        carriedOut(meetings.open(number, List.of(ABSENT), DemoCases.OFFICER));
        return Tale.done(votes.record(number, counted(file, members, declared), DemoCases.MEMBER));
    }

    private String convened(LocalDate day) {
        return switch (meetings.convene(DemoCases.ORGAN, day, "县委常委会会议室", DemoCases.OFFICER)) {
            case Meetings.Convened.Done(String number) -> number;
            case Meetings.Convened.Refused(Refusal reason) ->
                    throw new IllegalStateException(reason.toString());
        };
    }

    private static void carriedOut(Optional<Refusal> refusal) {
        if (refusal.isPresent()) {
            throw new IllegalStateException(refusal.get().toString());
        }
    }

    private static Votes.Counted counted(CaseFile file, List<String> members, String declared) {
        Map<String, String> reasons =
                members.stream().collect(Collectors.toMap(Function.identity(), _ -> declared));
        return new Votes.Counted(
                file.number(),
                file.version(),
                UUID.nameUUIDFromBytes(file.number().getBytes(StandardCharsets.UTF_8)),
                Set.of(),
                reasons,
                5,
                0,
                1,
                false,
                "逐案讨论后表决。");
    }
}
