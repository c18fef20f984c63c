package shop.http;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Brings requests to the handlers that answer them. */
public final class ShopServer {

  /** What a visitor wants. */
  public record Request(String path, String user, String body) {}

  /** What the visitor gets. */
  public record Response(int status, Map<String, String> headers, String body) {
    public static Response ok(String body) {
      return new Response(200, Map.of(), body);
    }
  }

  /** Answers one kind of request. */
  public interface Handler {
    Response handle(Request request);
  }

  private static final ThreadLocal<Request> CURRENT = new ThreadLocal<>();

  private static final ThreadLocal<String> USER = new ThreadLocal<>();

  private final Map<String, Handler> routes = new HashMap<>();
  private final Map<Integer, Integer> statuses = new ConcurrentHashMap<>();

  public void route(String path, Handler handler) {
    routes.put(path, handler);
  }

  public static String currentPath() {
    Request request = CURRENT.get();
    return request == null ? "" : request.path();
  }

  public static String currentUser() {
    return USER.get();
  }

  public Response dispatch(Request request) {
    CURRENT.set(request);
    USER.set(request.user());
    try {
      int question = request.path().indexOf('?');
      String path = question < 0 ? request.path() : request.path().substring(0, question);
      Handler handler = routes.get(path);
      if (handler == null) {
        return new Response(404, Map.of(), "no " + path);
      }
      return withLength(handler.handle(request));
    } finally {
      USER.remove();
    }
  }

  private Response withLength(Response response) {
    Map<String, String> headers = new HashMap<>(response.headers());
    headers.put("Content-Type", "text/plain; charset=utf-8");
    headers.put("Content-Length", String.valueOf(response.body().length()));
    return new Response(response.status(), headers, response.body());
  }

  public List<Response> dispatchAll(List<Request> requests, int workers)
      throws InterruptedException {
    List<Response> responses = new ArrayList<>(requests.size());
    ExecutorService pool = Executors.newFixedThreadPool(workers);
    try {
      for (Request request : requests) {
        pool.execute(
            () -> {
              Response response = dispatch(request);
              statuses.merge(response.status(), 1, Integer::sum);
              responses.add(response);
            });
      }
    } finally {
      pool.shutdown();
    }
    if (!pool.awaitTermination(1, TimeUnit.MINUTES)) {
      throw new IllegalStateException("requests left over");
    }
    return responses;
  }

  public Map<Integer, Integer> statuses() {
    return Map.copyOf(statuses);
  }

  public void warmUp(List<String> paths) throws InterruptedException {
    ExecutorService pool = Executors.newCachedThreadPool();
    List<Callable<Response>> calls = new ArrayList<>(paths.size());
    for (String path : paths) {
      calls.add(() -> dispatch(new Request(path, "warm-up", "")));
    }
    for (Future<Response> call : pool.invokeAll(calls)) {
      if (!call.isDone()) {
        throw new IllegalStateException("warm-up stopped early");
      }
    }
  }

  public HttpServer listen(int port) throws IOException {
    HttpServer server = HttpServer.create(new InetSocketAddress(port), 0);
    server.createContext("/", this::exchange);
    server.start();
    return server;
  }

  private void exchange(HttpExchange exchange) throws IOException {
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    String user = exchange.getRequestHeaders().getFirst("X-User");
    Response response = dispatch(new Request(exchange.getRequestURI().toString(), user, body));
    exchange.sendResponseHeaders(response.status(), response.body().length());
    try (OutputStream out = exchange.getResponseBody()) {
      out.write(response.body().getBytes(StandardCharsets.UTF_8));
    }
  }
}
