package org.careo.app.web;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.stream.Collectors;

/**
 * Lets in only the browser that opened the address with the session token, and only requests to
 * this very host: another page or program on the machine cannot read the case, nor a name that is
 * made to point here. The one address that takes forms takes them from this session's own pages.
 */
final class Guard {
  private static final String POLICY =
      "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self';"
          + " form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

  /** The one address that takes forms. */
  static final String CORRECTIONS = "/corrections";

  private final String token = key();
  private final String formKey = key();
  private int port;

  private static String key() {
    byte[] random = new byte[24];
    new SecureRandom().nextBytes(random);
    return HexFormat.of().formatHex(random);
  }

  String token() {
    return token;
  }

  /** What a form must carry to be from a page of this session. */
  String formKey() {
    return formKey;
  }

  void listensOn(int port) {
    this.port = port;
  }

  /** Refuses what may not come in; true when the request goes on. */
  boolean lets(Context context) {
    headers(context);
    String host = String.valueOf(context.header("Host"));
    if (!host.equals("127.0.0.1:" + port) && !host.equals("localhost:" + port)) {
      return refuse(context, 421, "this address is not served here");
    }
    boolean reads = context.method().name().equals("GET") || context.method().name().equals("HEAD");
    boolean writes = context.method().name().equals("POST") && context.path().equals(CORRECTIONS);
    if (!reads && !writes) {
      return refuse(context, 405, "a case is only read here");
    }
    String site = context.header("Sec-Fetch-Site");
    if (site != null && !site.equals("same-origin") && !site.equals("none")) {
      return refuse(context, 403, "requests from other sites are refused");
    }
    String origin = context.header("Origin");
    boolean own = origin == null ? reads : origin.equals("http://" + host);
    if (!own) {
      return refuse(context, 403, "requests from other sites are refused");
    }
    String given = context.queryParam("token");
    if (reads && given != null && same(given)) {
      Cookie cookie = new Cookie(cookieName(), token);
      cookie.setHttpOnly(true);
      cookie.setPath("/");
      cookie.setSameSite(SameSite.STRICT);
      context.cookie(cookie);
      context.redirect(context.path() + withoutToken(context));
      return false;
    }
    String held = context.cookie(cookieName());
    if (held == null || !same(held)) {
      return refuse(
          context,
          403,
          "open the address that careo serve printed: it holds the key of this session");
    }
    String carried = writes ? context.formParam("key") : formKey;
    if (carried == null || !same(carried, formKey)) {
      return refuse(context, 403, "this form is not of this session: open its page again");
    }
    return true;
  }

  /** The rest of the query, so that the address of any page opens it. */
  private static String withoutToken(Context context) {
    String query = context.queryString() == null ? "" : context.queryString();
    String kept =
        Arrays.stream(query.split("&"))
            .filter(part -> !part.isEmpty() && !part.startsWith("token="))
            .collect(Collectors.joining("&"));
    return kept.isEmpty() ? "" : "?" + kept;
  }

  private String cookieName() {
    return "careo-" + port;
  }

  private boolean same(String given) {
    return same(given, token);
  }

  private static boolean same(String given, String wanted) {
    return MessageDigest.isEqual(
        given.getBytes(StandardCharsets.UTF_8), wanted.getBytes(StandardCharsets.UTF_8));
  }

  private static boolean refuse(Context context, int status, String reason) {
    context
        .status(status)
        .contentType("text/plain; charset=utf-8")
        .result("careo: " + reason + "\n");
    return false;
  }

  private static void headers(Context context) {
    context.header("Content-Security-Policy", POLICY);
    context.header("X-Content-Type-Options", "nosniff");
    // Not "no-referrer": with it browsers withhold the origin of forms.
    context.header("Referrer-Policy", "same-origin");
    context.header("Cross-Origin-Opener-Policy", "same-origin");
    context.header("Cross-Origin-Resource-Policy", "same-origin");
    context.header("Cache-Control", "no-store");
  }
}
