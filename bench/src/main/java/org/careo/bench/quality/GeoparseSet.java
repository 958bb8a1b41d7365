package org.careo.bench.quality;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.careo.model.Field;
import org.careo.model.Language;
import org.careo.model.Published;
import org.careo.model.Report;
import org.careo.model.Segment;
import org.careo.model.SegmentKind;
import org.careo.model.Span;
import org.careo.read.CoreReader;
import org.careo.read.name.NameReader;
import org.careo.read.name.Names;
import org.careo.read.place.PlaceReader;
import org.careo.text.CodePoints;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * Places in local and world news (LGL, TR-News). The sets count countries as points and demonyms as
 * places; Careo exports neither, so the answers hold the gazetteer's centre of a country and the
 * demonyms beside the places.
 */
final class GeoparseSet implements QualitySet {
  private final String name;
  private final String file;

  GeoparseSet(String name, String file) {
    this.name = name;
    this.file = file;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public String folder() {
    return "figures/geoparse";
  }

  @Override
  public void run(Bench bench) throws IOException {
    Path gold =
        Path.of(
            System.getProperty(
                "careo.geoparse", bench.evaluation().resolve("figures/geoparse") + "/" + file));
    List<String> lines = new ArrayList<>();
    CoreReader core = new CoreReader();
    NameReader nameReader = new NameReader();
    PlaceReader places = new PlaceReader();
    ObjectMapper mapper = new ObjectMapper();
    int number = 0;
    for (Element article :
        Jsoup.parse(Files.readString(gold), "", Parser.xmlParser()).select("article")) {
      String text = article.select("text").stream().findFirst().map(Element::wholeText).orElse("");
      Names names = nameReader.read(core.read(report(text)));
      List<PlaceReader.Found> found = new ArrayList<>(places.find(names));
      for (PlaceReader.Found demonym : places.demonyms(names)) {
        if (found.stream().noneMatch(place -> place.span().overlaps(demonym.span()))) {
          found.add(demonym);
        }
      }
      found.sort(Comparator.comparing(PlaceReader.Found::span));
      CodePoints points = new CodePoints(text);
      ObjectNode line = mapper.createObjectNode();
      line.put("doc", number++);
      ArrayNode list = line.putArray("places");
      for (PlaceReader.Found place : found) {
        ObjectNode item = list.addObject();
        item.put("start", points.of(place.span().start()));
        item.put("end", points.of(place.span().end()));
        if (!Double.isNaN(place.place().latitude())) {
          item.put("lat", place.place().latitude());
          item.put("lon", place.place().longitude());
        }
      }
      lines.add(line.toString());
    }
    Path answers = bench.write(name + ".jsonl", lines);
    bench.score("figures", "eval_geoparse.py", gold.toString(), answers.toString());
    System.out.println("without demonyms:");
    bench.score(
        "figures", "eval_geoparse.py", gold.toString(), answers.toString(), "--no-demonyms");
  }

  private static Report report(String text) {
    return new Report(
        "r",
        "",
        "",
        Language.ENGLISH,
        text,
        List.of(new Segment(SegmentKind.BODY, new Span(0, text.length()), 0, "")),
        Field.UNKNOWN,
        Field.UNKNOWN,
        Field.UNKNOWN,
        Published.UNKNOWN,
        "",
        List.of(),
        List.of());
  }
}
