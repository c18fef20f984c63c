package charcountasbytecount;

import jakarta.servlet.http.HttpServletResponse;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.AbstractMap.SimpleEntry;
import java.util.HashMap;
import java.util.Map;

/** The text is encoded in another block, more than once, or elsewhere. */
class WithoutFix {
  static ByteBuffer twice(String text, boolean doubled) {
    // BUG: Diagnostic contains: counts UTF-16 units, not bytes
    ByteBuffer buffer = ByteBuffer.allocate(text.length());
    if (doubled) {
      buffer.put(text.getBytes(StandardCharsets.UTF_8));
    }
    return buffer.put(text.getBytes(StandardCharsets.UTF_8));
  }

  static ByteBuffer inner(String text, boolean filled) {
    // BUG: Diagnostic contains: counts UTF-16 units, not bytes
    ByteBuffer buffer = ByteBuffer.allocate(text.length());
    if (filled) {
      buffer.put(text.getBytes(StandardCharsets.UTF_8));
    }
    return buffer;
  }

  static void changed(DataOutputStream out, String first) throws IOException {
    String text = first;
    text = text.trim();
    // BUG: Diagnostic contains: counts UTF-16 units, not bytes
    out.writeInt(text.length());
    out.write(text.getBytes(StandardCharsets.UTF_8));
  }

  static void written(HttpServletResponse response, String body) throws IOException {
    response.setCharacterEncoding("UTF-8");
    // BUG: Diagnostic contains: counts UTF-16 units, not bytes
    response.setContentLength(body.length());
    response.getWriter().write(body);
  }

  static Map<String, String> headers(StringBuilder body) {
    Map<String, String> headers = new HashMap<>();
    headers.put("Content-Type", "text/plain; charset=utf-8");
    // BUG: Diagnostic contains: counts UTF-16 units, not bytes
    headers.put("Content-Length", String.valueOf(body.toString().length()));
    return headers;
  }

  static void sum(HttpServletResponse response, String head, String body) throws IOException {
    response.setHeader("Content-Type", "application/json;charset=UTF8");
    // BUG: Diagnostic contains: counts UTF-16 units, not bytes
    response.setHeader("Content-Length", "" + body.length());
    response.getWriter().write(body);
  }

  static ByteBuffer kept(String text) {
    int size = 4 + text.length();
    // BUG: Diagnostic contains: counts UTF-16 units, not bytes
    ByteBuffer buffer = ByteBuffer.allocate(size);
    buffer.putInt(0);
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return buffer.put(bytes);
  }

  static ByteBuffer both(String key, String value) {
    ByteBuffer buffer =
        ByteBuffer.allocate(
            // BUG: Diagnostic contains: `key.length()` counts UTF-16 units, not bytes
            key.length()
                // BUG: Diagnostic contains: `value.length()` counts UTF-16 units, not bytes
                + value.length());
    buffer.put(key.getBytes(StandardCharsets.UTF_8));
    return buffer.put(value.getBytes(StandardCharsets.UTF_8));
  }

  static void built(HttpServletResponse response, StringBuilder body) throws IOException {
    // BUG: Diagnostic contains: counts UTF-16 units, not bytes
    response.setContentLength(body.length());
    response.getOutputStream().write(body.toString().getBytes(StandardCharsets.UTF_8));
  }

  static void told(HttpServletResponse response, String body) {
    // BUG: Diagnostic contains: counts UTF-16 units, not bytes
    response.setContentLength(body.length());
  }

  static void json(HttpServletResponse response, String body) throws IOException {
    response.setContentType("application/json");
    // BUG: Diagnostic contains: counts UTF-16 units, not bytes
    response.setContentLength(body.length());
    response.getWriter().write(body);
  }

  static void constantName(Map<Name, Object> headers, String body) {
    // BUG: Diagnostic contains: counts UTF-16 units, not bytes
    headers.put(Name.CONTENT_LENGTH, body.length());
  }

  enum Name {
    CONTENT_LENGTH
  }

  static void post(Request request, String body) {
    // BUG: Diagnostic contains: counts UTF-16 units, not bytes
    request.setContentLength((long) body.length());
  }

  interface Request {
    void setContentLength(long bytes);
  }

  static void lines(Socket socket, String body) throws IOException {
    PrintWriter out = new PrintWriter(socket.getOutputStream());
    out.println("HTTP/1.1 200 OK");
    // BUG: Diagnostic contains: counts UTF-16 units, not bytes
    out.println("Content-Length: " + body.length());
    out.println();
    out.print(body);
  }

  static String formatted(String host, String body) {
    return String.format(
        "POST / HTTP/1.1\r\nHost: %s\r\nContent-Length: %d\r\n\r\n%s",
        // BUG: Diagnostic contains: counts UTF-16 units, not bytes
        host, body.length(), body);
  }

  static StringBuilder appended(String body) {
    StringBuilder out = new StringBuilder("HTTP/1.1 200 OK\r\n");
    // BUG: Diagnostic contains: counts UTF-16 units, not bytes
    out.append("Content-Length: ").append(body.length()).append("\r\n\r\n").append(body);
    return out;
  }

  static Map<String, String> listed(String body) {
    // BUG: Diagnostic contains: counts UTF-16 units, not bytes
    return Map.of("Content-Type", "text/html", "Content-Length", Integer.toString(body.length()));
  }

  static Map.Entry<String, Object> created(String body) {
    // BUG: Diagnostic contains: counts UTF-16 units, not bytes
    return new SimpleEntry<>("Content-Length", body.length());
  }

  static void asText(HttpServletResponse response, String body) throws IOException {
    String length = String.valueOf(body.length());
    // BUG: Diagnostic contains: counts UTF-16 units, not bytes
    response.setHeader("Content-Length", length);
    response.getOutputStream().write(body.getBytes(StandardCharsets.UTF_8));
  }
}
