package id.laksana.organisation.members.ui;

import id.laksana.agency.AgencyDay;
import id.laksana.organisation.members.MemberPosts;
import id.laksana.organisation.structure.Officials;
import id.laksana.organisation.structure.Post;
import id.laksana.organisation.structure.Structure;
import id.laksana.organisation.structure.UnitEditors;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;

/** What it takes to show and to change the posts of a member. */
@Singleton
record PostsDesk(MemberPosts posts, Officials officials, Structure structure, UnitEditors editors, AgencyDay day) {

    LocalDate today() {
        return day.today();
    }

    /** Posts that can be given. */
    List<Post> open() {
        return structure.posts().stream().filter(post -> post.isOpen(today())).toList();
    }
}
