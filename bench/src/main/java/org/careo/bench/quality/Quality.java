package org.careo.bench.quality;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.careo.bench.quality.muc.MucSet;
import org.careo.model.Language;

/**
 * Runs the annotated sets named on the command line, or all: {@code ./careo-bench quality [SET…]}.
 */
public final class Quality {

  /** Every set, in the order of the stages. */
  static final List<QualitySet> SETS =
      List.of(
          new ScrapinghubSet(),
          new FundusSet(),
          new HtmldateSet(),
          new SeedSegmentsSet(),
          new SyntheticTailsSet(),
          new TaggingSet(),
          new SentenceSet(),
          new ChunkSet(),
          new SpanishDatesSet(),
          new NewsQuantSet(),
          new SpanishFiguresSet(),
          new SeedFiguresSet(),
          new GeoparseSet("lgl", "lgl-dev.xml"),
          new GeoparseSet("tr-news", "TR-News-dev.xml"),
          new ActorSet(),
          new SeedEventsSet(),
          new ExampleEventsSet(),
          new MucSet(),
          new PloverSet(),
          new EcbPlusSet(),
          new SpanishBratSet(),
          EventRecordsSet.unitRecords(),
          EventRecordsSet.spanishFights(),
          new PolnearSet(),
          new QuotedSpeakerSet(),
          new SpanishPudSet(),
          new OwnPassagesSet("attribution-own-spanish", "spanish.txt", Language.SPANISH),
          new OwnPassagesSet("attribution-classes-english", "classes-en.txt", Language.ENGLISH),
          new OwnPassagesSet("attribution-classes-spanish", "classes-es.txt", Language.SPANISH),
          new ChainSet("chains"),
          new ChainSet("chains-news"),
          new SeedAttributionSet(),
          new RewriteSet("detectrl"),
          new RewriteSet("mixset"),
          new CloughSet(),
          new HardPairsSet(),
          new ExampleLineageSet("lineage-example", "examples/drought-2031", "score.py"),
          new ExampleLineageSet("lineage-port", "examples/port-2029", "score.py"),
          new ExampleLineageSet("lineage-relay", "examples/relay-2032", "score_relay.py"),
          new ExampleLineageSet("lineage-relay-2034", "examples/relay-2034", "score_relay.py"),
          new ExampleLineageSet("lineage-relay-2035", "examples/relay-2035", "score_relay.py"),
          new ExampleLineageSet("lineage-relay-2036", "examples/relay-2036", "score_relay.py"),
          new ExampleLineageSet("lineage-relay-2037", "examples/relay-2037", "score_relay.py"),
          new ExampleDriftSet("drift-example", "examples/drought-2031"),
          new ExampleDriftSet("drift-port", "examples/port-2029"),
          new ExampleDriftSet("drift-mine", "examples/mine-2027"),
          new ExampleDriftSet("drift-ransom", "examples/ransom-2031"),
          new ExampleDriftSet("drift-strait", "examples/strait-2030"),
          new ExampleDriftSet("drift-rumichaca", "examples/rumichaca-2033"),
          new ExampleDriftSet("drift-sonora", "examples/sonora-2028"),
          new ExampleDriftSet("drift-algeciras", "examples/algeciras-2032"),
          new ExampleDriftSet("drift-darien", "examples/darien-2034"),
          new ExampleDriftSet("drift-manzanillo", "examples/manzanillo-2029"),
          new ExampleDriftSet("drift-tarija", "examples/tarija-2030"),
          new ExampleDriftSet("drift-yacuiba", "examples/yacuiba-2030"),
          new ExampleDriftSet("drift-retalhuleu", "examples/retalhuleu-2031"),
          new ExampleDriftSet("drift-relay", "examples/relay-2032"),
          new NumberPairsSet(),
          new SeedClaimsSet(),
          new ExampleClaimsSet("example-claims", "examples/drought-2031"),
          new ExampleClaimsSet("port-claims", "examples/port-2029"),
          new AccountPairsSet(),
          new SeedRetrievalSet(),
          new SimilaritySet(),
          new EntailmentSet("inferes", Language.SPANISH, Language.SPANISH),
          new EntailmentSet("xnli-en", Language.ENGLISH, Language.ENGLISH),
          new EntailmentSet("xnli-es", Language.SPANISH, Language.SPANISH),
          new EntailmentSet("xnli-enes", Language.ENGLISH, Language.SPANISH),
          new EntailmentSet("sick", Language.ENGLISH, Language.ENGLISH),
          new EntailmentSet("rte3", Language.ENGLISH, Language.ENGLISH));

  private Quality() {}

  public static void main(String[] arguments) throws IOException {
    List<String> wanted = List.of(arguments);
    Path evaluation = Path.of(System.getProperty("careo.evaluation", "../shared/eval"));
    Bench bench =
        new Bench(
            evaluation.toAbsolutePath().normalize(),
            Path.of(System.getProperty("java.io.tmpdir"), "careo-quality"));
    for (QualitySet set : SETS) {
      if (!wanted.isEmpty() && !wanted.contains(set.name())) {
        continue;
      }
      System.out.println("== " + set.name());
      if (!Files.isDirectory(bench.evaluation().resolve(set.folder()))) {
        System.out.println("skipped: no folder " + set.folder() + " below " + evaluation);
        continue;
      }
      set.run(bench);
    }
  }
}
