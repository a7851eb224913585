package bole.web;

import bole.query.Language;
import bole.search.EntityView;
import bole.search.EntityView.Node;
import java.util.List;
import java.util.Map;

/** The page of a whole tree, topics or institutions: what belongs to nothing broader and the first of what belongs to that, with the people at each place. */
final class TreePage implements Handler {

    private static final int PLACES_SHOWN = 120;
    private static final int PARTS_SHOWN = 8;

    private final PageContext context;
    private final Branch branch;

    TreePage(PageContext context, Branch branch) {
        this.context = context;
        this.branch = branch;
    }

    @Override
    public Response handle(Request request) {
        Api.refuseParameters(request, List.of(PageLanguage.PARAMETER));
        Language language = PageLanguage.of(request);
        Messages messages = Messages.in(language);
        String heading = messages.say(branch.key() + ".heading");
        PageHead head = new PageHead(messages.say("search.title", heading), branch.path(), Map.of(), PageContext.form("", language), List.of(), true);
        List<TreeModel.Place> places = context.engine().roots(branch.facet()).stream().limit(PLACES_SHOWN).map(root -> place(root, messages)).toList();
        String list = FacetPage.path(branch.facet());
        NamedLink all = new NamedLink(messages.say(branch.key() + ".list"), PageAddress.of(list, Map.of(PageLanguage.PARAMETER, List.of(PageLanguage.code(language)))));
        String intro = messages.say(branch.key() + ".intro");
        return context.page(200, "tree", context.frame(language, head.askedBy(request).described(intro, "")), new TreeModel(heading, intro, list, all, places));
    }

    private TreeModel.Place place(Node root, Messages messages) {
        List<Node> parts = context.engine().entity(branch.facet(), root.id()).map(EntityView::narrower).orElse(List.of());
        String more = parts.size() > PARTS_SHOWN ? messages.say("search.more.interests", parts.size() - PARTS_SHOWN) : "";
        return new TreeModel.Place(link(branch, root, messages), messages.say("number", root.count()),
            parts.stream().limit(PARTS_SHOWN).map(part -> leaf(branch, part, messages)).toList(), more);
    }

    /** A place without its parts. */
    static TreeModel.Place leaf(Branch branch, Node node, Messages messages) {
        return new TreeModel.Place(link(branch, node, messages), messages.say("number", node.count()), List.of(), "");
    }

    private static NamedLink link(Branch branch, Node node, Messages messages) {
        return new NamedLink(node.labels().in(messages.language()), branch.page(node.id(), messages.language()));
    }
}
