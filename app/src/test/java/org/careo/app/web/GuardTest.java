package org.careo.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is let in: this browser with the key, at this address, from these pages. */
class GuardTest extends PageTest {
  @Test
  void theAddressOfAnyPageOpensWithTheKey() {
    String token = server().address().replaceAll(".*token=", "");
    go("/claims?all=1&token=" + token + "&sort=text");
    assertThat(browser().getCurrentUrl()).endsWith("/claims?all=1&sort=text");
  }

  @Test
  void onlyTheBrowserWithTheKeyIsLetIn() throws IOException, InterruptedException {
    try (HttpClient stranger = HttpClient.newHttpClient()) {
      assertThat(status(stranger, "/", "GET")).isEqualTo(403);
      assertThat(status(stranger, "/?token=guess", "GET")).isEqualTo(403);
      assertThat(status(stranger, "/reports", "POST")).isEqualTo(405);
    }
  }

  private static int status(HttpClient client, String path, String method)
      throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(root() + path))
            .method(method, HttpRequest.BodyPublishers.noBody())
            .build();
    HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
    assertThat(response.headers().firstValue("Content-Security-Policy")).isPresent();
    return response.statusCode();
  }

  @ParameterizedTest
  @ValueSource(strings = {"careo.example", "127.0.0.1", "127.0.0.1:1", "localhost.example:80", ""})
  void aNameThatIsMadeToPointHereIsRefused(String host) throws IOException {
    assertThat(answer("/", "Host: " + host, cookie()))
        .startsWith("HTTP/1.1 4")
        .doesNotContain("<h1>");
  }

  @Test
  void otherSitesAreRefusedWithTheKeyToo() throws IOException {
    for (String site : List.of("cross-site", "same-site")) {
      assertThat(answer("/", ownHost(), cookie() + "\r\nSec-Fetch-Site: " + site))
          .startsWith("HTTP/1.1 403");
    }
    for (String origin : List.of("https://careo.example", "null", "http://127.0.0.1:1")) {
      assertThat(answer("/", ownHost(), cookie() + "\r\nOrigin: " + origin))
          .startsWith("HTTP/1.1 403");
    }
    String own = "http://" + ownHost().substring("Host: ".length());
    assertThat(
            answer(
                "/",
                ownHost(),
                cookie() + "\r\nOrigin: " + own + "\r\nSec-Fetch-Site: same-origin"))
        .startsWith("HTTP/1.1 200");
  }

  @Test
  void thePolicyLetsNothingInThatIsNotOurs() throws IOException {
    String headers = answer("/", ownHost(), cookie());
    assertThat(headers)
        .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'", "nosniff")
        .doesNotContain("unsafe-inline", "unsafe-eval");
  }

  private static String ownHost() {
    return "Host: " + URI.create(root()).getAuthority();
  }

  private static String cookie() {
    return "Cookie: " + cookies();
  }

  /** The answer to a request written by hand, so that any header can be given. */
  private static String answer(String path, String... headers) throws IOException {
    try (Socket socket =
        new Socket(InetAddress.getLoopbackAddress(), URI.create(root()).getPort())) {
      String request =
          "GET "
              + path
              + " HTTP/1.1\r\n"
              + String.join("\r\n", headers)
              + "\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
