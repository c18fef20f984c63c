package shop;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.channels.Channels;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.zip.DataFormatException;
import shop.audit.AuditLog;
import shop.catalog.Catalog;
import shop.catalog.Catalog.Category;
import shop.catalog.Catalog.Product;
import shop.catalog.ProductCache;
import shop.catalog.Sku;
import shop.customers.CustomerRegistry;
import shop.customers.CustomerRegistry.Customer;
import shop.documents.DocumentStore;
import shop.http.OrderHandler;
import shop.http.ShopServer;
import shop.imports.CsvImporter;
import shop.metrics.Metrics;
import shop.orders.Inventory;
import shop.orders.Order;
import shop.orders.OrderService;
import shop.pricing.PriceCalculator;
import shop.reports.ReportWriter;
import shop.reports.SalesStatistics;

/** Opens the shop for a number of orders and says how it went. */
public final class Main {

  private static final int PRODUCTS = 60;
  private static final int MOST_ORDERS = 10_000;

  private Main() {}

  public static void main(String[] args)
      throws InterruptedException, IOException, DataFormatException {
    int wanted = args.length == 0 ? 200 : Integer.parseInt(args[0]);
    if (wanted < 1 || wanted > MOST_ORDERS) {
      System.err.println("orders: 1 to " + MOST_ORDERS);
      System.exit(2);
    }
    System.out.print(run(wanted));
  }

  static String run(int wanted) throws InterruptedException, IOException, DataFormatException {
    Random random = new Random(42);
    CsvImporter importer = new CsvImporter();
    List<String> lines = priceList(random);
    Catalog catalog = new Catalog();
    catalog.addAll(importer.importProducts(lines));

    Inventory inventory = new Inventory(catalog.size());
    Map<String, Long> prices = new TreeMap<>();
    for (Product product : catalog.all()) {
      inventory.register(product.sku().toString(), 10 + random.nextInt(wanted));
      prices.put(product.sku().toString(), product.cents());
    }

    CustomerRegistry registry = new CustomerRegistry();
    Metrics metrics = new Metrics();
    registry.onRegistration(customer -> metrics.count("customers." + customer.country(), 1));
    registry.registerAll(customers(1 + wanted / 8));

    PriceCalculator calculator = new PriceCalculator(3, 10);
    AuditLog audit = new AuditLog();
    OrderService service = new OrderService(inventory, calculator, audit);
    OrderHandler handler = new OrderHandler(service, prices);
    ShopServer server = new ShopServer();
    server.route("/orders", handler);
    List<ShopServer.Request> requests =
        requests(random, wanted, registry.size(), List.copyOf(prices.keySet()));
    List<ShopServer.Response> responses = server.dispatchAll(requests, 1);
    service.advance(2);
    service.refreshLatest(5);

    for (ShopServer.Response response : responses) {
      Metrics.count(response.status() == 200 ? Metrics.Counter.ORDERS : Metrics.Counter.REFUSALS);
      metrics.peak("answer", response.body().length());
    }
    metrics.sample(List.of("orders", "stock"), responses.size());

    List<Order> orders = List.copyOf(service.all());
    StringBuilder summary = new StringBuilder(2_048);
    summary.append("orders ").append(orders.size()).append(" of ").append(wanted).append('\n');
    summary.append("answers ").append(new TreeMap<>(server.statuses())).append('\n');
    summary.append("rejected lines ").append(importer.rejected()).append('\n');
    catalogPart(summary, catalog, importer, lines);
    salesPart(summary, orders, service, calculator);
    reportPart(summary, orders, catalog);
    documentPart(summary, orders);
    summary.append("visitors ").append(handler.visits()).append('\n');
    summary.append("on hand ").append(inventory.unitsOnHand()).append('\n');
    summary.append("audit ").append(audit.size()).append(' ').append(AuditLog.actionsSeen());
    summary.append('\n').append(audit.digest());
    summary.append("ordered ").append(Metrics.total(Metrics.Counter.ORDERS)).append('\n');
    summary.append(metrics.line()).append('\n');
    return summary.toString();
  }

  private static List<String> priceList(Random random) {
    List<String> lines = new ArrayList<>(PRODUCTS + 2);
    lines.add("# code;name;cents;warehouse");
    Category[] categories = Category.values();
    for (int i = 1; i <= PRODUCTS; i++) {
      Category category = categories[i % categories.length];
      int cents = 199 + random.nextInt(9_800);
      String name = category.name().toLowerCase(Locale.ROOT) + " article " + i;
      lines.add(
          category.prefix() + "-" + i + ";\"" + name + "\";" + cents + ";" + (1 + i % 4));
    }
    lines.add("broken line");
    return lines;
  }

  private static List<Customer> customers(int count) {
    String[] countries = {"AT", "CH", "DE", "SE"};
    List<Customer> customers = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      customers.add(new Customer("C" + i, "Customer " + i, countries[i % countries.length]));
    }
    return customers;
  }

  private static List<ShopServer.Request> requests(
      Random random, int count, int customers, List<String> skus) {
    List<ShopServer.Request> requests = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      StringBuilder path = new StringBuilder(64).append("/orders?");
      int products = 1 + random.nextInt(4);
      for (int k = 0; k < products; k++) {
        path.append(skus.get(random.nextInt(skus.size())));
        path.append('=').append(1 + random.nextInt(12)).append('&');
      }
      requests.add(new ShopServer.Request(path.toString(), "C" + random.nextInt(customers), ""));
    }
    return requests;
  }

  private static void catalogPart(
      StringBuilder summary, Catalog catalog, CsvImporter importer, List<String> lines) {
    ProductCache cache = new ProductCache(catalog);
    cache.rebuild();
    List<Sku> ranking = new ArrayList<>(catalog.priceList().keySet());
    ranking.sort(null);
    summary.append("products ").append(catalog.countByCategory()).append('\n');
    summary.append("names ").append(catalog.indexByName().size());
    summary.append(" found ").append(cache.search("games").size());
    summary.append(" best ").append(cache.bestOf(ranking).size()).append('\n');
    summary.append("warehouse 2 ").append(cache.inWarehouse(2).size());
    summary.append(" checksum ").append(importer.checksum(catalog.all()));
    summary.append(" batches ").append(importer.importInBatches(lines, 10));
    summary.append(" codes ").append(importer.codes(lines).length).append('\n');
  }

  private static void salesPart(
      StringBuilder summary, List<Order> orders, OrderService service, PriceCalculator calculator) {
    SalesStatistics statistics = new SalesStatistics(orders);
    summary.append("revenue ").append(calculator.amountLabel(statistics.revenue()));
    summary.append(" tax ").append(calculator.amountLabel(calculator.taxOf(orders)));
    summary.append(" average ").append(Math.round(statistics.averageCents())).append('\n');
    summary.append("units ").append(statistics.unitsSold());
    summary.append(" customers ").append(statistics.ordersByCustomer().size());
    summary.append(" ids ").append(statistics.ids().size());
    summary.append(" open ").append(service.openCount());
    summary.append(" latest ").append(service.latest().size());
    summary.append(" notes ").append(service.notesOf(1)).append('\n');
    summary.append(service.countByStatus()).append('\n');
  }

  private static void reportPart(StringBuilder summary, List<Order> orders, Catalog catalog) {
    ReportWriter writer = new ReportWriter();
    writer.addFootnotes(List.of("prices in cents", "no returns"));
    summary.append("table ").append(writer.table(orders).length());
    summary.append(" packing ").append(writer.packingList(orders).lines().count());
    summary.append(" csv ").append(writer.csv(orders).length());
    summary.append(" totals ").append(writer.summary(orders).lines().count()).append('\n');
    summary.append(writer.tagLine(catalog.all())).append(' ').append(writer.rule()).append('\n');
    summary.append(writer.footer());
  }

  private static void documentPart(StringBuilder summary, List<Order> orders)
      throws IOException, DataFormatException {
    ReportWriter writer = new ReportWriter();
    DocumentStore store = new DocumentStore();
    int checked = 0;
    for (Order order : orders.subList(0, Math.min(20, orders.size()))) {
      String invoice = writer.invoice(order);
      String name = "invoice-" + order.id();
      store.store(name, invoice);
      if (store.load(name).equals(invoice) && invoice.startsWith(store.preview(name))) {
        checked++;
      }
    }
    ByteArrayOutputStream archive = new ByteArrayOutputStream(1_024);
    store.writeAll(archive);
    long sent = checked == 0 ? 0 : store.send("invoice-1", Channels.newChannel(archive));
    summary.append("documents ").append(checked);
    summary.append(" bytes read back ").append(sent > 0).append('\n');
  }
}
