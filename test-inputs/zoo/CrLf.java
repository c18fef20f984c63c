// Lines that end in carriage return and line feed, with tabs and form feeds between tokens.
package zoo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

class CrLf {
	String go(List<String> xs) {
		String s = "";	// kept
		for (String x : xs) {
			s +=		x;
		}
		Map<String, String> m = new HashMap<>(
			xs.size()
		);
		for (String x: xs) m.put(x, """
			block
			""");
		List<String> out = new ArrayList<>();
		for (String x : xs) { out.add(x); }
		return s + out;
	}
}