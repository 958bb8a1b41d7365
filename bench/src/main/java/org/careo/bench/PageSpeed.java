package org.careo.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.careo.app.web.CaseServer;
import org.careo.casefile.CaseFile;
import org.careo.casefile.StoredReport;

/**
 * Time a page of a case with 5,000 reports and 100,000 statements takes: {@code ./careo-bench
 * PageSpeed [CASE]}. The case is made up and written straight into the file; with CASE an existing
 * one is measured. Times are of whole requests over the loopback address, so a little above the
 * server's own.
 */
public final class PageSpeed {
  private static final int WARM = 5;
  private static final int ROUNDS = 21;

  private PageSpeed() {}

  public static void main(String[] arguments) throws IOException, InterruptedException {
    Path path =
        arguments.length > 0
            ? Path.of(arguments[0])
            : Files.createTempDirectory("careo-pages").resolve("made-up.careo");
    if (!Files.exists(path)) {
      long begun = System.nanoTime();
      MadeUpCase.write(path, 5_000, 20);
      System.out.printf(
          Locale.ROOT, "case made in %d s%n", (System.nanoTime() - begun) / 1_000_000_000);
    }
    try (CaseFile file = CaseFile.open(path)) {
      long begun = System.nanoTime();
      try (CaseServer server = new CaseServer(file, 0);
          HttpClient client = HttpClient.newHttpClient()) {
        System.out.printf(
            Locale.ROOT, "opened in %d ms%n%n", (System.nanoTime() - begun) / 1_000_000);
        measure(file, server.address(), client);
      }
    }
  }

  private static void measure(CaseFile file, String address, HttpClient client)
      throws IOException, InterruptedException {
    HttpResponse<Void> entered =
        client.send(
            HttpRequest.newBuilder(URI.create(address)).build(),
            HttpResponse.BodyHandlers.discarding());
    String cookie = entered.headers().firstValue("Set-Cookie").orElseThrow().replaceAll(";.*", "");
    String root = address.replaceAll("/\\?.*", "");
    System.out.println("| page | median ms | slowest ms | KB |");
    System.out.println("|---|---|---|---|");
    for (Map.Entry<String, List<String>> page : pages(file).entrySet()) {
      double[] times = new double[ROUNDS];
      int largest = 0;
      for (int round = -WARM; round < ROUNDS; round++) {
        String asked = page.getValue().get(Math.floorMod(round, page.getValue().size()));
        HttpRequest request =
            HttpRequest.newBuilder(URI.create(root + asked)).header("Cookie", cookie).build();
        long begun = System.nanoTime();
        HttpResponse<byte[]> response =
            client.send(request, HttpResponse.BodyHandlers.ofByteArray());
        double taken = (System.nanoTime() - begun) / 1e6;
        if (response.statusCode() != 200) {
          throw new IOException(asked + " answers " + response.statusCode());
        }
        if (round >= 0) {
          times[round] = taken;
          largest = Math.max(largest, response.body().length);
        }
      }
      Arrays.sort(times);
      System.out.printf(
          Locale.ROOT,
          "| %s | %.1f | %.1f | %d |%n",
          page.getKey(),
          times[ROUNDS / 2],
          times[ROUNDS - 1],
          largest / 1000);
    }
  }

  private static Map<String, List<String>> pages(CaseFile file) {
    List<String> ids =
        file.reports().all().stream()
            .filter(StoredReport::isRead)
            .map(StoredReport::id)
            .limit(50)
            .toList();
    List<String> claims =
        file.findings().confrontation().claims().stream()
            .map(claim -> "/claims/" + claim.id())
            .limit(50)
            .toList();
    Map<String, List<String>> pages = new LinkedHashMap<>();
    pages.put("case", List.of("/"));
    pages.put("claims", List.of("/claims", "/claims?page=7", "/claims?sort=contested"));
    pages.put(
        "claims, all, filtered by words",
        List.of("/claims?all=1&words=gate", "/claims?all=1&words=river+levels"));
    pages.put(
        "claims, all, filtered by actor, place and day",
        List.of("/claims?all=1&actor=roe&place=lake&from=2031-02-01"));
    pages.put("one claim", claims);
    pages.put("contradictions", List.of("/conflicts", "/conflicts?page=9"));
    pages.put("figures", List.of("/figures", "/figures?page=9"));
    pages.put("quotations", List.of("/quotations", "/quotations?page=3"));
    pages.put("lineage", List.of("/lineage"));
    pages.put("reports", List.of("/reports", "/reports?page=9", "/reports?words=bulletin"));
    pages.put("reader", ids.stream().map(id -> "/reports/" + id).toList());
    List<String> pairs = new ArrayList<>();
    for (int at = 0; at + 1 < ids.size(); at++) {
      pairs.add("/compare?report=" + ids.get(at) + "&report=" + ids.get(at + 1));
    }
    pages.put("compare", pairs);
    pages.put("positions", List.of("/positions", "/positions?page=5&issues=3"));
    pages.put(
        "timeline", List.of("/timeline", "/timeline?axis=told&page=9", "/timeline?axis=undated"));
    pages.put("map", List.of("/map", "/map?page=3"));
    pages.put("places of the map as data", List.of("/map/places.json"));
    pages.put(
        "operations",
        List.of("/operations", "/operations?list=acts&page=9", "/operations?list=judgements"));
    pages.put("actors", List.of("/actors", "/actors?page=9", "/actors?words=lake"));
    pages.put("one actor", List.of("/actor?id=actor0", "/actor?id=actor1&page=4"));
    pages.put("tables", List.of("/tables", "/tables?page=9", "/tables?page=99"));
    pages.put(
        "origin",
        file.findings().lineage().origins().stream()
            .filter(origin -> !origin.present())
            .map(origin -> "/origins/" + origin.id())
            .limit(20)
            .toList());
    pages.put("lineage with voices", List.of("/lineage?voices=1", "/lineage?page=9"));
    pages.put("search", List.of("/search?words=gate", "/search?words=river+levels&page=3"));
    return pages;
  }
}
