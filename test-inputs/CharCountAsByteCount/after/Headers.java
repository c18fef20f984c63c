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
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    response.setContentLength(bytes.length);
    response.getOutputStream().write(bytes);
  }

  static void answerLong(HttpServletResponse response, String body) throws IOException {
    byte[] bytes = body.getBytes("UTF-8");
    response.setContentLengthLong(bytes.length);
    response.getOutputStream().write(bytes);
  }

  static void exchange(HttpExchange exchange, String body) throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(200, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  static void post(HttpURLConnection connection, String body) throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    connection.setRequestProperty("Content-Length", String.valueOf(bytes.length));
    OutputStream out = connection.getOutputStream();
    out.write(bytes);
  }

  static void header(HttpServletResponse response, String body) throws IOException {
    byte[] bytes = body.getBytes();
    response.setHeader("content-length", Integer.toString(bytes.length));
    response.getOutputStream().write(bytes);
  }

  static void streamed(HttpURLConnection connection, String body) throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    connection.setFixedLengthStreamingMode(bytes.length);
    connection.getOutputStream().write(bytes);
  }

  static void raw(OutputStream out, String body) throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    String head = "HTTP/1.1 200 OK\r\nContent-Length: " + bytes.length + "\r\n\r\n";
    out.write(head.getBytes(StandardCharsets.US_ASCII));
    out.write(bytes);
  }
}
