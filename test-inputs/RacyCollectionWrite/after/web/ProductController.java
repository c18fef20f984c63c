package racycollectionwrite.web;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** One controller serves all requests. */
@RestController
class ProductController {
  private final Map<Integer, String> cache = new ConcurrentHashMap<>();
  private final List<String> viewed = Collections.synchronizedList(new ArrayList<>());

  @GetMapping("/products/{id}")
  public String product(@PathVariable("id") int id) {
    return cache.computeIfAbsent(id, key -> "product " + key);
  }

  @PostMapping("/products/{id}/views")
  public int view(@PathVariable("id") int id) {
    remember("product " + id);
    return viewed.size();
  }

  private void remember(String name) {
    viewed.add(name);
  }
}
