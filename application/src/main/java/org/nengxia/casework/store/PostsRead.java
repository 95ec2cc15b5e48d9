package org.nengxia.casework.store;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.nengxia.casework.file.Dossier.Subject;
import org.nengxia.casework.file.appeal.LeadingMember;
import org.nengxia.casework.file.appeal.PostsHeld;
import org.nengxia.roster.Post;
import org.nengxia.roster.Roster;
import org.nengxia.roster.Tenure;
import org.springframework.stereotype.Component;

/// Reads off the roster by which posts those whom cases are about are or were leading members.
@Component
class PostsRead {
    private final Roster roster;

    PostsRead(Roster roster) {
        this.roster = roster;
    }

    /// The posts of these subjects, by one query; a team holds none, and who never held one is left
    /// out.
    Map<Subject, PostsHeld> of(Collection<Subject> subjects) {
        List<Long> cadres =
                subjects.stream()
                        .flatMap(each -> each.cadre().stream().boxed())
                        .distinct()
                        .toList();
        Map<Subject, PostsHeld> held = new HashMap<>();
        roster.tenures(cadres)
                .forEach((cadre, tenures) ->
                        held.put(
                                new Subject.OfCadre(cadre),
                                new PostsHeld(tenures.stream().map(PostsRead::held).toList())));
        return held;
    }

    private static PostsHeld.Held held(Tenure tenure) {
        return new PostsHeld.Held(tenure.beganOn(), tenure.endedOn(), by(tenure.post()));
    }

    /// A leading post outside every team that does not head its unit may be one of an internal
    /// body: that the roster does not say.
    static LeadingMember by(Post post) {
        if (post.team().isPresent() || post.principal()) {
            return LeadingMember.YES;
        }
        return post.leading() ? LeadingMember.UNDETERMINED : LeadingMember.NO;
    }
}
