// The benchmarks' procedures on net/http and encoding/json, checked by hand.
//
// The first argument is a file with the result of bench.list. Prints the port of 127.0.0.1 that it listens on.
package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"log"
	"net"
	"net/http"
	"os"
	"regexp"
	"strconv"
	"strings"
	"time"
	"unicode/utf8"
)

type request struct {
	Version string          `json:"jsonrpc"`
	ID      json.RawMessage `json:"id"`
	Method  string          `json:"method"`
	Params  json.RawMessage `json:"params"`
}

type response struct {
	Version string          `json:"jsonrpc"`
	ID      json.RawMessage `json:"id"`
	Result  any             `json:"result,omitempty"`
	Error   *failure        `json:"error,omitempty"`
}

type failure struct {
	Code    int          `json:"code"`
	Message string       `json:"message"`
	Data    *failureData `json:"data,omitempty"`
}

type failureData struct {
	Issues []issue `json:"issues"`
}

type issue struct {
	Path    string `json:"path"`
	Message string `json:"message"`
}

type echo struct {
	Title             string   `json:"title"`
	Email             string   `json:"email"`
	Value             float64  `json:"value"`
	Probability       int      `json:"probability"`
	ExpectedCloseDate string   `json:"expectedCloseDate"`
	Priority          string   `json:"priority"`
	Tags              []string `json:"tags"`
	IsPrivate         bool     `json:"isPrivate"`
}

type echoed struct {
	Title  string  `json:"title"`
	Value  float64 `json:"value"`
	IsHigh bool    `json:"isHigh"`
}

type deal struct {
	ID                string    `json:"id"`
	Number            string    `json:"number"`
	Title             string    `json:"title"`
	CustomerName      string    `json:"customerName"`
	OwnerName         string    `json:"ownerName"`
	Stage             string    `json:"stage"`
	Status            string    `json:"status"`
	Value             float64   `json:"value"`
	Currency          string    `json:"currency"`
	Probability       int       `json:"probability"`
	ExpectedCloseDate string    `json:"expectedCloseDate"`
	Tags              []string  `json:"tags"`
	CreatedAt         time.Time `json:"createdAt"`
	UpdatedAt         time.Time `json:"updatedAt"`
}

type dealList struct {
	Items []deal `json:"items"`
}

// The form of the HTML standard, with a dot in the domain.
var email = regexp.MustCompile("^[a-z0-9!#$%&'*+/=?^_`{|}~.-]{1,64}@" +
	`[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)+$`)

// check brings the texts into their form, and says what is wrong.
func (input *echo) check() []issue {
	var issues []issue
	require := func(holds bool, path, message string) {
		if !holds {
			issues = append(issues, issue{path, message})
		}
	}
	input.Title = strings.TrimSpace(input.Title)
	length := utf8.RuneCountInString(input.Title)
	require(1 <= length && length <= 200, "title", "must have 1 to 200 characters")
	input.Email = strings.ToLower(strings.TrimSpace(input.Email))
	require(len(input.Email) <= 254 && email.MatchString(input.Email), "email", "must be an e-mail address")
	require(input.Value >= 0, "value", "must be at least 0")
	require(0 <= input.Probability && input.Probability <= 100, "probability", "must be from 0 to 100")
	_, err := time.Parse("2006-01-02", input.ExpectedCloseDate)
	require(err == nil, "expectedCloseDate", "must be a date")
	require(input.Priority == "low" || input.Priority == "normal" || input.Priority == "high",
		"priority", "must be low, normal or high")
	require(len(input.Tags) <= 10, "tags", "must have at most 10 elements")
	for index, tag := range input.Tags {
		length := utf8.RuneCountInString(tag)
		if length < 1 || length > 40 {
			issues = append(issues, issue{fmt.Sprintf("tags[%d]", index), "must have 1 to 40 characters"})
		}
	}
	return issues
}

func readEcho(params json.RawMessage) (any, *failure) {
	decoder := json.NewDecoder(bytes.NewReader(params))
	decoder.DisallowUnknownFields()
	var input echo
	if err := decoder.Decode(&input); err != nil {
		return nil, &failure{Code: -32602, Message: err.Error()}
	}
	if issues := input.check(); len(issues) > 0 {
		return nil, &failure{Code: -32602, Message: "The input is not valid", Data: &failureData{issues}}
	}
	return echoed{input.Title, input.Value, input.Priority == "high"}, nil
}

func main() {
	var list dealList
	text, err := os.ReadFile(os.Args[1])
	if err == nil {
		err = json.Unmarshal(text, &list)
	}
	if err != nil {
		log.Fatal(err)
	}

	http.HandleFunc("/rpc", func(writer http.ResponseWriter, incoming *http.Request) {
		answer := response{Version: "2.0", ID: json.RawMessage("null")}
		var call request
		body, err := io.ReadAll(incoming.Body)
		if err == nil {
			err = json.Unmarshal(body, &call)
		}
		switch {
		case err != nil || call.Version != "2.0":
			answer.Error = &failure{Code: -32700, Message: "The message cannot be read"}
		case call.Method == "bench.echo":
			answer.ID = call.ID
			answer.Result, answer.Error = readEcho(call.Params)
		case call.Method == "bench.list":
			answer.ID = call.ID
			answer.Result = list
		default:
			answer.ID = call.ID
			answer.Error = &failure{Code: -32601, Message: "There is no such method"}
		}
		text, err := json.Marshal(answer)
		if err != nil {
			http.Error(writer, err.Error(), http.StatusInternalServerError)
			return
		}
		writer.Header().Set("Content-Type", "application/json")
		writer.Header().Set("Content-Length", strconv.Itoa(len(text)))
		writer.Write(text)
	})

	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(listener.Addr().(*net.TCPAddr).Port)
	log.Fatal(http.Serve(listener, nil))
}
