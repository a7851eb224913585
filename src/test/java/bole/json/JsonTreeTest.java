package bole.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The tree knows where everything stands, and refuses what no honest document holds. */
class JsonTreeTest {

    @Test
    void membersKnowTheirLines() {
        JsonTree tree = JsonTree.read("{\n  \"name\": \"Mira\",\r\n  \"works\": [\n    {\"title\":\n      \"Sparse\"}\n  ]\n}");
        assertThat(tree.firstLine()).isEqualTo(1);
        assertThat(tree.lastLine()).isEqualTo(7);
        assertThat(tree.members().get("name").firstLine()).isEqualTo(2);
        JsonTree work = tree.members().get("works").items().getFirst();
        assertThat(work.firstLine()).isEqualTo(4);
        assertThat(work.lastLine()).isEqualTo(5);
        assertThat(work.members().get("title").text()).isEqualTo("Sparse");
    }

    @Test
    void scalarsKeepTheirWriting() {
        JsonTree tree = JsonTree.read("[1.50, true, null, \"\\u4e2d\", -3]");
        assertThat(tree.items()).extracting(JsonTree::text).containsExactly("1.50", "true", "", "中", "-3");
        assertThat(tree.items()).extracting(JsonTree::kind)
            .containsExactly(JsonTree.Kind.NUMBER, JsonTree.Kind.TRUTH, JsonTree.Kind.NULL, JsonTree.Kind.TEXT, JsonTree.Kind.NUMBER);
    }

    @Test
    void commentsAreSkipped() {
        JsonTree tree = JsonTree.read("{\n  // \"name\": \"Odo\",\n  \"site\": \"https://fen.example\" /* new */\n  // \"works\": []\n}");
        assertThat(tree.members().keySet()).containsExactly("site");
        assertThat(tree.members().get("site").firstLine()).isEqualTo(3);
        assertThat(tree.members().get("site").text()).isEqualTo("https://fen.example");
    }

    @Test
    void refusalNamesTheLine() {
        assertThatThrownBy(() -> JsonTree.read("{\n\"a\": 1,\n}")).isInstanceOf(JsonException.class).hasMessageStartingWith("line 3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "{} {}", "{\"a\":1,\"a\":2}", "\"\\u0000\"", "\"\\ud800\"", "\"\\udc00\\ud800\"", "{\"\\ud800x\":1}", "[1,]", "NaN", "{} /* open"})
    void whatIsNoHonestDocumentIsRefused(String text) {
        assertThatThrownBy(() -> JsonTree.read(text)).isInstanceOf(JsonException.class);
    }

    @Test
    void hugeNumberAndDeepNestingAreRefused() {
        assertThatThrownBy(() -> JsonTree.read("9".repeat(1_000_000))).isInstanceOf(JsonException.class);
        assertThatThrownBy(() -> JsonTree.read("[".repeat(1_000_000))).isInstanceOf(JsonException.class);
        assertThatThrownBy(() -> JsonTree.read("[0" + ",0".repeat(2_000_001) + "]")).isInstanceOf(JsonException.class).hasMessageContaining("more than");
    }
}
