package io.github.crmsdk.sharpspring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlTextTest {
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "Smith &amp; Sons, Smith & Sons",
                "Smith & Sons, Smith & Sons",
                "a &lt; b &gt; c, a < b > c",
                "a &amp;lt; b, a < b",
                "&quot;it&#039;s&quot; &#39;$1\\, \"it's\" '$1\\",
                "&amp;amp;, &amp;",
                "&nbsp; &amp, &nbsp; &amp",
                "``, ``"
            })
    void undoesTheEscapes(String text, String plain) {
        assertThat(HtmlText.plain(text)).isEqualTo(plain);
    }
}
