{{%AUTOESCAPE context="HTML"}}
<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>{{TITLE}} · Chaotica</title>
<link rel="icon" href="/icon.svg">
<link rel="stylesheet" href="/style.css">
<link rel="stylesheet" href="/browse.css">
<script type="module" src="/browse.js"></script>
</head>
<body class="browse">
<a class="skip" href="#content">To the content</a>
<header>
<a class="name" href="/">Chaotica</a>
<nav aria-label="Where this is"><ol class="crumbs">
{{#CRUMB}}<li>{{#CRUMB_LINK}}<a href="{{CRUMB_HREF}}">{{CRUMB_NAME}}</a>{{/CRUMB_LINK}}{{#CRUMB_HERE}}<span aria-current="page">{{CRUMB_NAME}}</span>{{/CRUMB_HERE}}</li>{{/CRUMB}}
</ol></nav>
<p class="who">
{{#SOMEBODY}}Signed in as <a href="/profile/">{{CALLER}}</a>{{/SOMEBODY}}
{{#LOG_OUT}} <button type="button" class="plain" data-log-out hidden>Log out</button><noscript> <a href="/profile/">Log out</a></noscript>{{/LOG_OUT}}
{{#NOBODY}}<a href="{{LOG_IN_HREF}}">Log in</a>{{/NOBODY}}
</p>
</header>
<main id="content" data-address="{{HERE}}" data-methods="{{METHODS}}" data-etag="{{TAG}}" data-list="{{IS_LIST}}" data-bulk="{{BULK}}" data-moves="{{MOVES}}" data-references="{{REFERENCES}}" data-refused="{{REFUSED_METHODS}}" data-refused-fields="{{REFUSED_FIELDS}}">
<h1>{{TITLE}}</h1>
<p class="soft">{{DOC}}</p>
<nav class="views" aria-label="Views and formats">
{{#VIEW}}<a href="{{VIEW_HREF}}"{{#VIEW_HERE}} aria-current="true"{{/VIEW_HERE}}>{{VIEW_NAME}}</a> {{/VIEW}}
</nav>
{{#BESIDES}}<nav class="views" aria-label="Below this"><span class="soft">Below this:</span> {{#BESIDE}}<a href="{{BESIDE_HREF}}">{{BESIDE_NAME}}</a> {{/BESIDE}}</nav>{{/BESIDES}}
<details class="exchange"><summary><code>{{REQUEST_LINE}}</code> <strong class="status">{{STATUS}}</strong></summary>
<dl class="members">{{#HEADER}}<div><dt>{{HEADER_NAME}}</dt><dd>{{HEADER_VALUE}}</dd></div>{{/HEADER}}</dl>
<p>Methods: {{#METHOD}}<code>{{METHOD_NAME}}</code> {{/METHOD}}</p></details>
{{#REFUSED}}<p class="refused" role="alert">{{REASON}}{{#TO_LOG_IN}} <a href="{{LOG_IN_HREF}}">Log in to go on.</a>{{/TO_LOG_IN}}</p>{{/REFUSED}}
{{#SEARCHES}}{{#SEARCH}}<form class="search" role="search" action="{{PATH}}" method="get">
{{#SEARCH_KEPT}}<input type="hidden" name="{{KEPT_NAME:p}}" value="{{KEPT_VALUE:p}}">{{/SEARCH_KEPT}}
<input type="search" name="_v.search" value="{{SEARCHED:p}}" aria-label="Search" placeholder="Search"> <button>Search</button></form>{{/SEARCH}}
{{#FILTERED}}<p class="chips">{{#CHIP}}<a href="{{CHIP_HREF}}" title="Without this filter">{{CHIP_WORDS:p}} <span aria-hidden="true">×</span></a> {{/CHIP}}</p>{{/FILTERED}}
<details class="filters"><summary>Filters</summary>
<form action="{{PATH}}" method="get" data-filters>
{{#KEPT}}<input type="hidden" name="{{KEPT_NAME:p}}" value="{{KEPT_VALUE:p}}">{{/KEPT}}
<div class="rows">
{{#FILTER}}<div class="row" role="group" aria-label="{{FILTER_LABEL}}"><span title="{{FILTER_DOC}}">{{FILTER_LABEL}}</span>
<select name="{{LOOKUP_NAME}}" aria-label="How {{FILTER_LABEL}} is compared">{{#LOOKUP}}<option value="{{LOOKUP_VALUE}}"{{#CHOSEN}} selected{{/CHOSEN}}>{{LOOKUP_WORDS}}</option>{{/LOOKUP}}</select>
{{#PLAIN}}<input type="text" name="{{VALUE_NAME}}" value="{{VALUE:p}}" aria-label="{{FILTER_LABEL}}" data-search="{{SEARCH_PATH}}" autocomplete="off">{{/PLAIN}}
{{#NUMBER}}<input type="text" inputmode="decimal" name="{{VALUE_NAME}}" value="{{VALUE:p}}" aria-label="{{FILTER_LABEL}}" autocomplete="off">{{/NUMBER}}
{{#DAY}}<input type="date" name="{{VALUE_NAME}}" value="{{VALUE:p}}" aria-label="{{FILTER_LABEL}}">{{/DAY}}
{{#CHOICES}}<select name="{{VALUE_NAME}}" aria-label="{{FILTER_LABEL}}" multiple size="3">{{#CHOICE}}<option value="{{CHOICE_VALUE}}"{{#CHOSEN}} selected{{/CHOSEN}}>{{CHOICE_WORDS}}</option>{{/CHOICE}}</select>{{/CHOICES}}
{{#YES_NO}}<select name="{{VALUE_NAME}}" aria-label="{{FILTER_LABEL}}"><option value="">any</option>{{#CHOICE}}<option value="{{CHOICE_VALUE}}"{{#CHOSEN}} selected{{/CHOSEN}}>{{CHOICE_WORDS}}</option>{{/CHOICE}}</select>{{/YES_NO}}
</div>{{/FILTER}}
<div class="row"><label for="page-size">Rows of a page</label> <input id="page-size" type="number" min="1" max="200" name="_v.page_size" value="{{PAGE_SIZE:p}}"></div>
<div class="row"><label for="columns">Columns</label> <input id="columns" type="text" name="_v.fields" value="{{COLUMNS:p}}" placeholder="all, or names with commas"></div>
</div>
<p><button>Filter</button> <a href="{{PATH}}">Without filters</a></p>
</form></details>{{/SEARCHES}}
{{#TABLE}}
{{#TOLD}}<p class="soft">{{COUNTED}}</p>{{/TOLD}}
{{#FILLED}}<div class="wide" tabindex="0"><table class="list"><thead><tr>
{{#COLUMN}}<th scope="col"{{#SORTED}} aria-sort="{{DIRECTION}}"{{/SORTED}}>{{#SORTS}}<a href="{{SORT_HREF}}">{{COLUMN_NAME}}</a>{{/SORTS}}{{#FIXED}}{{COLUMN_NAME}}{{/FIXED}}</th>{{/COLUMN}}
</tr></thead><tbody>
{{LINES:none}}
</tbody></table></div>{{/FILLED}}
{{#EMPTY}}<p class="empty">There is nothing here that you may see{{#EMPTY_FILTERED}} and that passes the filters{{/EMPTY_FILTERED}}.</p>{{/EMPTY}}
<nav class="turn" aria-label="Pages">{{#TURN}}{{#TURN_LINK}}<a href="{{TURN_HREF}}"{{#TURN_REL}} rel="{{REL}}"{{/TURN_REL}}>{{TURN_WORDS}}</a> {{/TURN_LINK}}{{#TURN_HERE}}<span aria-current="page">{{TURN_WORDS}}</span> {{/TURN_HERE}}{{#TURN_GAP}}<span>…</span> {{/TURN_GAP}}{{/TURN}}</nav>
{{/TABLE}}
{{#DETAILS}}<div class="detail">{{DETAIL:none}}</div>{{/DETAILS}}
{{#MOVABLE}}<section class="moves"><h2>Moves</h2>{{MOVES_TOLD:none}}</section>{{/MOVABLE}}
{{#RAW}}<pre class="raw"><code>{{JSON:p}}</code></pre>{{/RAW}}
{{#OPTIONS}}<h2>Fields</h2>
<div class="wide" tabindex="0"><table><thead><tr><th scope="col">Field</th><th scope="col">Type</th><th scope="col">What it is</th><th scope="col">Written</th><th scope="col">Values</th><th scope="col">Lookups</th></tr></thead><tbody>
{{#OPTION}}<tr><td><code>{{OPTION_NAME}}</code></td><td>{{OPTION_TYPE}}</td><td>{{OPTION_DOC}}</td><td>{{OPTION_WRITTEN}}</td><td>{{OPTION_VALUES}}</td><td>{{OPTION_LOOKUPS}}</td></tr>{{/OPTION}}
</tbody></table></div>
{{#FURTHER}}<details><summary>Filters by what is related</summary><div class="wide" tabindex="0"><table><thead><tr><th scope="col">Filter</th><th scope="col">Lookups</th></tr></thead><tbody>
{{#FURTHER_ROW}}<tr><td><code>{{OPTION_NAME}}</code></td><td>{{OPTION_LOOKUPS}}</td></tr>{{/FURTHER_ROW}}
</tbody></table></div></details>{{/FURTHER}}{{/OPTIONS}}
<div id="writing"></div>
</main>
</body>
</html>
