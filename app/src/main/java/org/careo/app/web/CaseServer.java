package org.careo.app.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.javalin.Javalin;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.careo.app.page.Asked;
import org.careo.app.page.BoardView;
import org.careo.app.page.CaseIndex;
import org.careo.app.page.CaseView;
import org.careo.app.page.CaseViews;
import org.careo.app.page.CaseViews.FindingList;
import org.careo.app.page.ClaimViews;
import org.careo.app.page.CompareViews;
import org.careo.app.page.EdgeView;
import org.careo.app.page.EdgeViews;
import org.careo.app.page.LineageViews;
import org.careo.app.page.OriginViews;
import org.careo.app.page.Paging;
import org.careo.app.page.ReaderView;
import org.careo.app.page.ReaderViews;
import org.careo.app.page.SearchView;
import org.careo.casefile.CaseFile;
import org.careo.casefile.StoredReport;
import org.careo.text.Folding;

/** The pages of one case, until it is closed. */
public final class CaseServer implements AutoCloseable {
  private static final Map<String, String> ASSETS =
      Map.of(
          "careo.css", "/org/careo/app/page/careo.css",
          "careo.js", "/org/careo/app/web/careo.js",
          "htmx.js", "/META-INF/resources/webjars/htmx.org/2.0.10/dist/htmx.min.js");

  private final CaseFile file;
  private final CaseIndex index;
  private final CaseViews views;
  private final LineageViews lineage;
  private final OriginViews origins;
  private final TemplateEngine templates =
      TemplateEngine.createPrecompiled(null, ContentType.Html, null, "org.careo.app.templates");
  private final Guard guard = new Guard();
  private final Javalin server;

  /**
   * Starts serving.
   *
   * @param file the open case; not closed by this server
   * @param port port on the loopback address; 0 = any free one
   */
  public CaseServer(CaseFile file, int port) {
    this.file = file;
    index = new CaseIndex(file);
    views = new CaseViews(index);
    lineage = new LineageViews(index);
    origins = new OriginViews(index);
    server = Javalin.create(config -> configure(config)).start("127.0.0.1", port);
    guard.listensOn(server.port());
  }

  /** The address to open, with the key of this session. */
  public String address() {
    return "http://127.0.0.1:" + server.port() + "/?token=" + guard.token();
  }

  private void configure(io.javalin.config.JavalinConfig config) {
    config.startup.showJavalinBanner = false;
    config.routes.before(
        context -> {
          if (!guard.lets(context)) {
            context.skipRemainingHandlers();
          }
        });
    config.routes.get("/", context -> show(context, "web/home.jte", Map.of("view", views.home())));
    config.routes.get("/claims", this::claims);
    config.routes.get("/claims/{id}", this::claim);
    config.routes.get("/conflicts", context -> findings(context, FindingList.CONFLICTS));
    config.routes.get("/changes", context -> findings(context, FindingList.CHANGES));
    config.routes.get("/checks", context -> findings(context, FindingList.CHECKS));
    config.routes.get(
        "/figures",
        context ->
            show(
                context,
                "web/figures.jte",
                Map.of("paging", views.figures().page(number(context)))));
    config.routes.get("/reports", this::reports);
    config.routes.get("/reports/{id}", this::report);
    config.routes.get(
        "/lineage",
        context ->
            show(
                context,
                "web/lineage.jte",
                Map.of("view", lineage.view(asked(context, "family"), number(context)))));
    config.routes.get("/lineage/{a}/{b}", this::edge);
    config.routes.get(
        "/origins/{id}",
        context ->
            origins
                .of(context.pathParam("id"))
                .ifPresentOrElse(
                    found -> show(context, "web/origin.jte", Map.of("view", found)),
                    () -> missing(context)));
    config.routes.get("/compare", this::compare);
    config.routes.get(
        "/quotations",
        context ->
            show(
                context,
                "web/quotations.jte",
                Map.of("paging", views.quotations().page(number(context)))));
    config.routes.get("/search", this::search);
    config.routes.get("/assets/{name}", this::asset);
    config.routes.error(
        404,
        context -> {
          if (context.resultInputStream() == null || "Not Found".equals(context.result())) {
            context
                .contentType("text/plain; charset=utf-8")
                .result("careo: there is no such page\n");
          }
        });
  }

  private void show(Context context, String template, Map<String, Object> parameters) {
    StringOutput output = new StringOutput();
    Map<String, Object> all = new java.util.HashMap<>(parameters);
    all.put("name", index.name());
    templates.render(template, all, output);
    context.contentType("text/html; charset=utf-8").result(output.toString());
  }

  private static int number(Context context) {
    try {
      return Integer.parseInt(Optional.ofNullable(context.queryParam("page")).orElse("1"));
    } catch (NumberFormatException notOne) {
      return 1;
    }
  }

  private static String asked(Context context, String name) {
    return Optional.ofNullable(context.queryParam(name)).orElse("");
  }

  private void claims(Context context) {
    BoardView.Filter filter =
        new BoardView.Filter(
            asked(context, "words"),
            asked(context, "actor"),
            asked(context, "place"),
            asked(context, "from"),
            asked(context, "to"),
            asked(context, "language"),
            asked(context, "outlet"),
            asked(context, "assessment"),
            asked(context, "relation"),
            asked(context, "sort"),
            !asked(context, "all").isEmpty());
    show(context, "web/claims.jte", Map.of("view", views.board().of(filter, number(context))));
  }

  private void claim(Context context) {
    index
        .claim(context.pathParam("id"))
        .ifPresentOrElse(
            claim -> show(context, "web/claim.jte", Map.of("view", ClaimViews.of(index, claim))),
            () -> missing(context));
  }

  private void report(Context context) {
    String id = context.pathParam("id");
    Asked asked = Asked.of(asked(context, "at"), number(context));
    Optional<ReaderView> view =
        index
            .report(id)
            .map(
                stored ->
                    index
                        .account(id)
                        .map(account -> ReaderViews.part(account, asked))
                        .orElseGet(() -> ReaderViews.unread(stored)));
    view.ifPresentOrElse(
        found ->
            show(context, "web/report.jte", Map.of("report", found, "claims", views.rowsOf(id))),
        () -> missing(context));
  }

  private void findings(Context context, FindingList list) {
    show(
        context,
        "web/findings.jte",
        Map.of(
            "list",
            list.name().toLowerCase(Locale.ROOT),
            "counts",
            views.counts(),
            "paging",
            views.findings(list, number(context))));
  }

  private void edge(Context context) {
    Optional<EdgeView> view = EdgeViews.of(index, context.pathParam("a"), context.pathParam("b"));
    view.ifPresentOrElse(
        found -> show(context, "web/edge.jte", Map.of("view", found)), () -> missing(context));
  }

  private void compare(Context context) {
    List<String> chosen = context.queryParams("report");
    String words = asked(context, "words");
    show(
        context,
        "web/compare.jte",
        Map.of(
            "view", CompareViews.of(index, chosen),
            "words", words,
            "choices", CompareViews.choices(index, words)));
  }

  private void reports(Context context) {
    boolean failed = !asked(context, "failed").isEmpty();
    String words = asked(context, "words");
    List<String> folded = Folding.words(words);
    List<StoredReport> listed =
        index.reports().stream()
            .filter(report -> !failed || !report.isRead())
            .filter(
                report ->
                    folded.isEmpty()
                        || folded.stream()
                            .allMatch(
                                Folding.fold(
                                        report.title()
                                            + " "
                                            + report.outlet()
                                            + " "
                                            + report.file())
                                    ::contains))
            .toList();
    show(
        context,
        "web/reports.jte",
        Map.of("paging", Paging.page(listed, number(context)), "words", words, "failed", failed));
  }

  private void search(Context context) {
    String words = asked(context, "words");
    int page = number(context);
    SearchView view;
    synchronized (file) {
      view =
          SearchView.of(
              index,
              words,
              file.search().find(words, SearchView.PAGE + 1, (page - 1) * SearchView.PAGE),
              page);
    }
    show(context, "web/search.jte", Map.of("view", view));
  }

  private void asset(Context context) throws IOException {
    String name = context.pathParam("name");
    String resource = ASSETS.get(name);
    if (resource == null) {
      missing(context);
      return;
    }
    try (InputStream bytes = CaseView.class.getResourceAsStream(resource)) {
      if (bytes == null) {
        throw new IOException("not in the program: " + resource);
      }
      context
          .contentType(
              name.endsWith(".css") ? "text/css; charset=utf-8" : "text/javascript; charset=utf-8")
          .result(bytes.readAllBytes());
    }
  }

  private static void missing(Context context) {
    context
        .status(404)
        .contentType("text/plain; charset=utf-8")
        .result("careo: there is no such page\n");
  }

  @Override
  public void close() {
    server.stop();
  }
}
