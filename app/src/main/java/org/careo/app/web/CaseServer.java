package org.careo.app.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.javalin.Javalin;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.util.JavalinBindException;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.careo.Corrections;
import org.careo.app.page.Asked;
import org.careo.app.page.BoardView;
import org.careo.app.page.CaseView;
import org.careo.app.page.CaseViews.FindingList;
import org.careo.app.page.ClaimViews;
import org.careo.app.page.CompareViews;
import org.careo.app.page.EdgeView;
import org.careo.app.page.EdgeViews;
import org.careo.app.page.Paging;
import org.careo.app.page.ReaderView;
import org.careo.app.page.ReaderViews;
import org.careo.app.page.SearchView;
import org.careo.app.page.situation.Outlines;
import org.careo.casefile.CaseException;
import org.careo.casefile.CaseFile;
import org.careo.casefile.StoredReport;
import org.careo.model.ErrorCategory;
import org.careo.text.Folding;

/** The pages of one case, until it is closed. */
public final class CaseServer implements AutoCloseable {
  private static final Map<String, String> ASSETS =
      Map.of(
          "careo.css", "/org/careo/app/page/careo.css",
          "icon.svg", "/org/careo/app/page/icon.svg",
          "careo.js", "/org/careo/app/web/careo.js",
          "map.js", "/org/careo/app/web/map.js",
          "htmx.js", "/META-INF/resources/webjars/htmx.org/2.0.10/dist/htmx.min.js",
          "leaflet.js", "/META-INF/resources/webjars/leaflet/1.9.4/dist/leaflet.js",
          "leaflet.css", "/META-INF/resources/webjars/leaflet/1.9.4/dist/leaflet.css");

  /** Templates with forms that correct the case. */
  private static final Set<String> FORMS = Set.of("web/actor.jte", "web/positions.jte");

  /** Longest form that is read, in bytes. */
  private static final long LONGEST_FORM = 16_384;

  private final CaseFile file;
  private final Outlines outlines = new Outlines();
  private final SituationPages situation;
  private final TemplateEngine templates =
      TemplateEngine.createPrecompiled(null, ContentType.Html, null, "org.careo.app.templates");
  private final Guard guard = new Guard();
  private final Javalin server;
  private volatile CasePages pages;

  /**
   * Starts serving.
   *
   * @param file the open case; not closed by this server
   * @param port port on the loopback address; 0 = any free one
   */
  public CaseServer(CaseFile file, int port) {
    this.file = file;
    pages = CasePages.of(file, outlines);
    situation = new SituationPages(() -> pages, outlines, this::show);
    server = started(port);
    guard.listensOn(server.port());
  }

  private Javalin started(int port) {
    try {
      return Javalin.create(config -> configure(config)).start("127.0.0.1", port);
    } catch (JavalinBindException taken) {
      throw new CaseException(
          ErrorCategory.BAD_INPUT,
          "port " + port + " is taken or not yours to open: --port 0 takes a free one",
          taken);
    }
  }

  /** The address to open, with the key of this session. */
  public String address() {
    return "http://127.0.0.1:" + server.port() + "/?token=" + guard.token();
  }

  private void configure(io.javalin.config.JavalinConfig config) {
    config.startup.showJavalinBanner = false;
    config.http.maxRequestSize = LONGEST_FORM;
    config.routes.before(
        context -> {
          if (!guard.lets(context)) {
            context.skipRemainingHandlers();
          }
        });
    config.routes.get(
        "/", context -> show(context, "web/home.jte", Map.of("view", pages.views().home())));
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
                Map.of("paging", pages.views().figures().page(Asking.number(context, "page")))));
    config.routes.get("/reports", this::reports);
    config.routes.get("/reports/{id}", this::report);
    config.routes.get(
        "/lineage",
        context ->
            show(
                context,
                "web/lineage.jte",
                Map.of(
                    "view",
                    (Asking.words(context, "voices").isEmpty() ? pages.lineage() : pages.voices())
                        .view(Asking.words(context, "family"), Asking.number(context, "page")))));
    config.routes.get("/lineage/{a}/{b}", this::edge);
    config.routes.get(
        "/origins/{id}",
        context ->
            pages
                .origins()
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
                Map.of("paging", pages.views().quotations().page(Asking.number(context, "page")))));
    situation.addTo(config.routes);
    config.routes.post(Guard.CORRECTIONS, this::correct);
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
    all.put("name", pages.index().name());
    if (FORMS.contains(template)) {
      all.put("key", guard.formKey());
    }
    templates.render(template, all, output);
    context.contentType("text/html; charset=utf-8").result(output.toString());
  }

  private void correct(Context context) {
    String opened;
    synchronized (file) {
      try {
        opened = CorrectionForm.of(context).apply(new Corrections(file));
      } catch (CaseException wrong) {
        context
            .status(400)
            .contentType("text/plain; charset=utf-8")
            .result("careo: " + wrong.getMessage() + "\n");
        return;
      }
      pages = CasePages.of(file, outlines);
    }
    context.redirect(opened, HttpStatus.SEE_OTHER);
  }

  private void claims(Context context) {
    BoardView.Filter filter =
        new BoardView.Filter(
            Asking.words(context, "words"),
            Asking.words(context, "actor"),
            Asking.words(context, "place"),
            Asking.words(context, "from"),
            Asking.words(context, "to"),
            Asking.words(context, "language"),
            Asking.words(context, "outlet"),
            Asking.words(context, "assessment"),
            Asking.words(context, "relation"),
            Asking.words(context, "sort"),
            !Asking.words(context, "all").isEmpty());
    show(
        context,
        "web/claims.jte",
        Map.of("view", pages.views().board().of(filter, Asking.number(context, "page"))));
  }

  private void claim(Context context) {
    pages
        .index()
        .claim(context.pathParam("id"))
        .ifPresentOrElse(
            claim ->
                show(context, "web/claim.jte", Map.of("view", ClaimViews.of(pages.index(), claim))),
            () -> missing(context));
  }

  private void report(Context context) {
    String id = context.pathParam("id");
    Asked asked = Asked.of(Asking.words(context, "at"), Asking.number(context, "page"));
    Optional<ReaderView> view =
        pages
            .index()
            .report(id)
            .map(
                stored ->
                    pages
                        .index()
                        .account(id)
                        .map(account -> ReaderViews.part(account, asked))
                        .orElseGet(() -> ReaderViews.unread(stored)));
    view.ifPresentOrElse(
        found ->
            show(
                context,
                "web/report.jte",
                Map.of("report", found, "claims", pages.views().rowsOf(id))),
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
            pages.views().counts(),
            "paging",
            pages.views().findings(list, Asking.number(context, "page"))));
  }

  private void edge(Context context) {
    Optional<EdgeView> view =
        EdgeViews.of(pages.index(), context.pathParam("a"), context.pathParam("b"));
    view.ifPresentOrElse(
        found -> show(context, "web/edge.jte", Map.of("view", found)), () -> missing(context));
  }

  private void compare(Context context) {
    List<String> chosen = context.queryParams("report");
    String words = Asking.words(context, "words");
    show(
        context,
        "web/compare.jte",
        Map.of(
            "view", CompareViews.of(pages.index(), chosen),
            "words", words,
            "choices", CompareViews.choices(pages.index(), words)));
  }

  private void reports(Context context) {
    boolean failed = !Asking.words(context, "failed").isEmpty();
    String words = Asking.words(context, "words");
    List<String> folded = Folding.words(words);
    List<StoredReport> listed =
        pages.index().reports().stream()
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
        Map.of(
            "paging",
            Paging.page(listed, Asking.number(context, "page")),
            "words",
            words,
            "failed",
            failed));
  }

  private void search(Context context) {
    String words = Asking.words(context, "words");
    int page = Asking.number(context, "page");
    SearchView view;
    synchronized (file) {
      view =
          SearchView.of(
              pages.index(),
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
      context.contentType(contentType(name)).result(bytes.readAllBytes());
    }
  }

  private static String contentType(String name) {
    return switch (name.substring(name.lastIndexOf('.') + 1)) {
      case "css" -> "text/css; charset=utf-8";
      case "svg" -> "image/svg+xml";
      default -> "text/javascript; charset=utf-8";
    };
  }

  static void missing(Context context) {
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
