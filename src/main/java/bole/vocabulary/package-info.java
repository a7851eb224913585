/**
 * What Bole knows of the world: institutions and research topics, with ids, labels and aliases in English and Chinese, and what belongs to what.
 *
 * <pre>{@code
 * var vocabularies = Vocabularies.load(Optional.of(Path.of("data/vocabulary")));
 * vocabularies.institutions().resolve("清华").one();                                   // tsinghua
 * vocabularies.institutions().link("School of Software, Tsinghua Univ.", LinkContext.NONE);  // tsinghua, by its unit
 * vocabularies.topics().termsIn("基于图神经网络的推荐系统");                              // graph-neural-networks, recommender-systems
 * }</pre>
 *
 * <p>The entries ship as tab-separated text, reviewable line by line; a user corrects and adds in {@code data/vocabulary/} without a build.
 * Every vocabulary is immutable and safe for many threads.
 *
 * <p>May not enter: profiles, the index, and anything that guesses: what could mean two things is not linked.
 */
package bole.vocabulary;
