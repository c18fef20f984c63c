package racycollectionwrite.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** One controller serves all requests. */
@RestController
class ProductController {
  private final Map<Integer, String> cache = new HashMap<>();
  private final List<String> viewed = new ArrayList<>();

  @GetMapping("/products/{id}")
  public String product(@PathVariable("id") int id) {
    // BUG: Diagnostic contains: it is a field of a Spring controller, one for all requests
    return cache.computeIfAbsent(id, key -> "product " + key);
  }

  @PostMapping("/products/{id}/views")
  public int view(@PathVariable("id") int id) {
    remember("product " + id);
    return viewed.size();
  }

  private void remember(String name) {
    // BUG: Diagnostic contains: by whatever thread calls `remember`
    viewed.add(name);
  }
}
