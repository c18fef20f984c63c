package charcountasbytecount;

import com.sun.net.httpserver.HttpExchange;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.nio.charset.StandardCharsets;

/** A header that tells how many bytes follow. */
class Headers {
  static void answer(HttpServletResponse response, String body) throws IOException {
    // BUG: Diagnostic contains: counts UTF-16 units, not bytes
    response.setContentLength(body.length());
    response.getOutputStream().write(body.getBytes(StandardCharsets.UTF_8));
  }

  static void answerLong(HttpServletResponse response, String body) throws IOException {
    // BUG: Diagnostic contains: counts UTF-16 units, not bytes
    response.setContentLengthLong(body.length());
    response.getOutputStream().write(body.getBytes("UTF-8"));
  }

  static void exchange(HttpExchange exchange, String body) throws IOException {
    // BUG: Diagnostic contains: counts UTF-16 units, not bytes
    exchange.sendResponseHeaders(200, body.length());
    exchange.getResponseBody().write(body.getBytes(StandardCharsets.UTF_8));
    exchange.close();
  }

  static void post(HttpURLConnection connection, String body) throws IOException {
    // BUG: Diagnostic contains: counts UTF-16 units, not bytes
    connection.setRequestProperty("Content-Length", String.valueOf(body.length()));
    OutputStream out = connection.getOutputStream();
    out.write(body.getBytes(StandardCharsets.UTF_8));
  }

  static void header(HttpServletResponse response, String body) throws IOException {
    // BUG: Diagnostic contains: counts UTF-16 units, not bytes
    response.setHeader("content-length", Integer.toString(body.length()));
    response.getOutputStream().write(body.getBytes());
  }

  static void streamed(HttpURLConnection connection, String body) throws IOException {
    // BUG: Diagnostic contains: counts UTF-16 units, not bytes
    connection.setFixedLengthStreamingMode(body.length());
    connection.getOutputStream().write(body.getBytes(StandardCharsets.UTF_8));
  }

  static void raw(OutputStream out, String body) throws IOException {
    // BUG: Diagnostic contains: counts UTF-16 units, not bytes
    String head = "HTTP/1.1 200 OK\r\nContent-Length: " + body.length() + "\r\n\r\n";
    out.write(head.getBytes(StandardCharsets.US_ASCII));
    out.write(body.getBytes(StandardCharsets.UTF_8));
  }
}
